"use client";

import { useMemo, useState } from "react";
import { byIndicator, type Choice, describeFilter, type Filter, mostSeries, narrow, noFilter } from "#lib/explore";
import { links } from "#lib/links";
import { Entry } from "./entry.client";
import { Filters } from "./filters.client";
import type { Index, SeriesList } from "./index.client";

interface Props {
  list: SeriesList;
  index: Index;
  ids: readonly string[];
  toggle: (id: string) => void;
  /** Says that the whole index is wanted. */
  want: () => void;
}

/** How many series stand in the list at first, and how many more at each asking. */
const step = 200;

/** One indicator's series; open while the list is narrowed, else behind its name. */
function Group({
  name,
  members,
  open,
  ...rest
}: Pick<Props, "ids" | "toggle"> & { name: string; members: Choice[]; open: boolean }) {
  const count = members.filter(({ id }) => rest.ids.includes(id)).length;
  return (
    <details className="group" open={open}>
      <summary>
        {name}{" "}
        <span className="kicker">
          {members.length}
          {count ? `, ${count} chosen` : ""}
        </span>
      </summary>
      <ul>
        {members.map((choice) => (
          <Entry key={choice.id} choice={choice} {...rest} />
        ))}
      </ul>
    </details>
  );
}

/** How many series the list holds, and whether that is all there are. */
function Count({ list, index, ids, found, asked }: Omit<Props, "toggle" | "want"> & { found: number; asked: string }) {
  return (
    <>
      <p className="count" role="status">
        {asked ? `${found} of ${list.total} series` : `${list.total} series`}
        {ids.length ? `, ${ids.length} chosen` : ""}
        {ids.length >= mostSeries ? `; ${mostSeries} is the most an address can hold` : ""}
        {asked && index.waiting ? "; the rest of the list is on its way" : ""}
        {asked && !found && !index.waiting && !index.problem ? `. Nothing matches ${asked}.` : ""}
      </p>
      {index.problem ? (
        <p className="problem" role="alert">
          Part of the list of series did not arrive. {index.problem}{" "}
          <button type="button" className="quiet" onClick={index.retry}>
            Try again<span className="sr"> to fetch the list</span>
          </button>
        </p>
      ) : null}
    </>
  );
}

/** What the list leaves out, and the ways to it. */
function Rest({ shown, found, more, total }: { shown: number; found: number; more: () => void; total: number }) {
  if (shown < found)
    return (
      <button type="button" className="quiet" onClick={more}>
        Show {Math.min(step, found - shown)} more of {found}
      </button>
    );
  return shown < total ? (
    <a className="more" href={links.seriesList(1)}>
      All {total} series as a plain list
    </a>
  ) : null;
}

/** The list of series, narrowed by text and filters, grouped by indicator; it grows only as far as someone asks. */
export function Chooser({ list, index, ids, toggle, want }: Props) {
  const [{ filter, most }, setState] = useState({ filter: noFilter, most: step });
  const found = useMemo(() => narrow(index.choices, filter), [index.choices, filter]);
  const shown = found.slice(0, most);
  const nameOf = (id: string) => list.facets.indicator.options.find(({ value }) => value === id)?.name;
  const asked = describeFilter(filter, nameOf);
  const ask = (next: Filter): void => {
    want();
    setState({ filter: next, most: step });
  };
  return (
    <section className="chooser" aria-labelledby="choose">
      <h2 id="choose">Choose series</h2>
      <Filters facets={list.facets} filter={filter} onChange={ask} onFocus={want} />
      <Count list={list} index={index} ids={ids} found={found.length} asked={asked} />
      {asked ? (
        <button type="button" className="quiet" onClick={() => ask(noFilter)}>
          Show all series
        </button>
      ) : null}
      <div className="groups">
        {byIndicator(shown).map(({ id, name, choices: members }) => (
          <Group key={id} name={name} members={members} open={asked !== ""} ids={ids} toggle={toggle} />
        ))}
        <Rest
          shown={shown.length}
          found={found.length}
          more={() => setState({ filter, most: most + step })}
          total={asked ? 0 : list.total}
        />
      </div>
      {ids.length ? (
        <a className="to-chart" href="#seen">
          {ids.length} chosen: see the chart
        </a>
      ) : null}
    </section>
  );
}
