"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type Choice, mostSeries, vintageName } from "#lib/explore";
import { links } from "#lib/links";
import { chartQuery, seriesQuery } from "./queries.client";

const span = ({ first, last }: Choice): string => (first === last ? first : `${first} – ${last}`);

/** Where a series can be had without this page. */
function EntryLinks({ choice: { id, title, chart } }: { choice: Choice }) {
  return (
    <p>
      <a href={links.file(`series/${id}.json`)}>
        JSON<span className="sr"> of {title}</span>
      </a>
      {chart ? (
        <a href={links.chart(chart)}>
          Chart<span className="sr"> with {title}</span>
        </a>
      ) : null}
    </p>
  );
}

/** A series in the list. Its file is asked for as soon as someone seems to want it. */
export function Entry({
  choice,
  ids,
  toggle,
}: {
  choice: Choice;
  ids: readonly string[];
  toggle: (id: string) => void;
}) {
  const client = useQueryClient();
  const { id, title, kind, definition, publisher, vintage, count } = choice;
  const checked = ids.includes(id);
  const prepare = (): void => {
    void client.prefetchQuery(seriesQuery(id));
    void client.prefetchQuery(chartQuery);
  };
  return (
    <li className={`entry ${kind}`} onPointerEnter={prepare} onFocus={prepare}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={!checked && ids.length >= mostSeries}
          aria-describedby={`d-${id}`}
          onChange={() => toggle(id)}
        />
        <span>{title}</span>
      </label>
      <div id={`d-${id}`}>
        <p>{definition}</p>
        <p>
          {publisher}, vintage {vintageName(vintage)}. {span(choice)}, {count} {count === 1 ? "value" : "values"}
        </p>
      </div>
      <EntryLinks choice={choice} />
    </li>
  );
}
