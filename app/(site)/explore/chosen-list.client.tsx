"use client";

import { madeBy, unitWords } from "#lib/explore";
import type { View } from "#lib/view";
import type { Chosen } from "./queries.client";
import type { Change } from "./address.client";

function State({ json, problem, retry, choice }: Chosen) {
  if (problem)
    return (
      <p className="problem" role="alert">
        {problem}{" "}
        <button type="button" className="quiet" onClick={retry}>
          Try again<span className="sr"> to fetch {choice.title}</span>
        </button>
      </p>
    );
  return json ? null : <p role="status">On its way.</p>;
}

function Row({ one, remove }: { one: Chosen; remove: () => void }) {
  const { title, kind, definition, publisher, vintage } = one.choice;
  return (
    <li className={kind}>
      <div>
        <b>{title}</b>
        <p>
          {kind === "own" ? (
            <>
              <span className="own-mark">{publisher}</span>, {unitWords(one.choice)}; not checked here.
            </>
          ) : (
            `${definition}. ${madeBy(publisher, vintage)}.`
          )}
        </p>
        <State {...one} />
        {one.json?.notes ? (
          <details>
            <summary>
              Notes<span className="sr"> on {title}</span>
            </summary>
            <p>{one.json.notes}</p>
          </details>
        ) : null}
      </div>
      <button type="button" className="quiet" onClick={remove}>
        Remove<span className="sr"> {title}</span>
      </button>
    </li>
  );
}

/** The chosen series with what each counts and whether it has arrived. */
export function ChosenList({
  chosen,
  view,
  change,
  removeOwn,
}: {
  chosen: readonly Chosen[];
  view: View;
  change: Change;
  removeOwn: (id: string) => void;
}) {
  const without = (id: string): string[] => (view.series ?? []).filter((one) => one !== id);
  return (
    <div className="chosen">
      <h2>Chosen series</h2>
      <ul>
        {chosen.map((one) => (
          <Row
            key={one.choice.id}
            one={one}
            remove={() =>
              one.choice.kind === "own"
                ? removeOwn(one.choice.id)
                : change({ series: without(one.choice.id), o: undefined })
            }
          />
        ))}
      </ul>
    </div>
  );
}
