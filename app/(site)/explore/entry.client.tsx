"use client";

import { useQueryClient } from "@tanstack/react-query";
import { memo } from "react";
import { type Choice, vintageName } from "#lib/explore";
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

function Words({ choice, id }: { choice: Choice; id?: string }) {
  const { definition, publisher, vintage, count } = choice;
  return (
    <div id={id}>
      <p>{definition}</p>
      <p>
        {publisher}, vintage {vintageName(vintage)}. {span(choice)}, {count} {count === 1 ? "value" : "values"}
      </p>
    </div>
  );
}

/** A series in the list for those without scripts. */
export function PlainEntry({ choice }: { choice: Choice }) {
  return (
    <li className={`entry ${choice.kind}`}>
      <span>{choice.title}</span>
      <Words choice={choice} />
      <EntryLinks choice={choice} />
    </li>
  );
}

interface EntryProps {
  choice: Choice;
  chosen: boolean;
  /** No more series can be chosen. */
  full: boolean;
  toggle: (id: string) => void;
}

/** A series in the list. Its file is asked for as soon as someone seems to want it. */
export const Entry = memo(function Entry({ choice, chosen, full, toggle }: EntryProps) {
  const client = useQueryClient();
  const { id, title, kind } = choice;
  const prepare = (): void => {
    void client.prefetchQuery(seriesQuery(id));
    void client.prefetchQuery(chartQuery);
  };
  return (
    <li className={`entry ${kind}`} onPointerEnter={prepare} onFocus={prepare}>
      <label>
        <input
          type="checkbox"
          checked={chosen}
          disabled={!chosen && full}
          aria-describedby={`d-${id}`}
          onChange={() => toggle(id)}
        />
        <span>{title}</span>
      </label>
      <Words choice={choice} id={`d-${id}`} />
      <EntryLinks choice={choice} />
    </li>
  );
});
