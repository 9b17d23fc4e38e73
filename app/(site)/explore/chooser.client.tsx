"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { byIndicator, type Choice, describeFilter, narrow, noFilter } from "#lib/explore";
import { links } from "#lib/links";
import { mostSeries } from "#lib/view";
import { Entry, PlainEntry } from "./entry.client";
import type { Facets } from "#lib/facets";
import { useFilter } from "./address.client";
import { Filters } from "./filters.client";
import { searchQuery } from "./queries.client";

interface Props {
  choices: readonly Choice[];
  facets: Facets;
  ids: readonly string[];
  toggle: (id: string) => void;
}

interface GroupProps extends Pick<Props, "ids" | "toggle"> {
  name: string;
  members: readonly Choice[];
  open: boolean;
}

/** One indicator's series: open while the list is narrowed, else behind its name and drawn when it is opened. */
function Group({ name, members, open, ids, toggle }: GroupProps) {
  const [opened, setOpened] = useState(false);
  const count = members.filter(({ id }) => ids.includes(id)).length;
  const look = (details: HTMLDetailsElement | null): void => {
    if (details?.open) setOpened(true);
  };
  return (
    <details className="group" open={open} ref={look} onToggle={(event) => look(event.currentTarget)}>
      <summary>
        {name}{" "}
        <span className="kicker">
          {members.length}
          {count ? `, ${count} chosen` : ""}
        </span>
      </summary>
      {open || opened ? (
        <ul>
          {members.map((choice) => (
            <Entry
              key={choice.id}
              choice={choice}
              chosen={ids.includes(choice.id)}
              full={ids.length >= mostSeries}
              toggle={toggle}
            />
          ))}
        </ul>
      ) : (
        <noscript>
          <ul>
            {members.map((choice) => (
              <PlainEntry key={choice.id} choice={choice} />
            ))}
          </ul>
        </noscript>
      )}
    </details>
  );
}

interface CountProps {
  total: number;
  ids: readonly string[];
  found: number;
  asked: string;
  /** True where nothing is spelled as asked, and these are nearly. */
  nearly: boolean;
}

/** How many series the list holds. */
function Count({ total, ids, found, asked, nearly }: CountProps) {
  return (
    <p className="count" role="status">
      {asked ? `${found} of ${total} series` : `${total} series`}
      {ids.length ? `, ${ids.length} chosen` : ""}
      {ids.length >= mostSeries ? `; ${mostSeries} is the most an address can hold` : ""}
      {nearly ? ". No series has just these words; these are spelled nearly so." : ""}
      {asked && !found ? `. Nothing matches ${asked}.` : ""}
    </p>
  );
}

/** The list of series, narrowed by text and filters, grouped by indicator. */
export const Chooser = memo(function Chooser({ choices, facets, ids, toggle }: Props) {
  const [filter, setFilter] = useFilter();
  const client = useQueryClient();
  // The field shows a letter at once; the list may follow a moment later.
  const followed = useDeferredValue(filter);
  const { data: search } = useQuery({ ...searchQuery, enabled: followed.text.trim() !== "" });
  const { found, nearly } = useMemo(() => {
    const exact = narrow(choices, followed);
    if (exact.length || !search) return { found: exact, nearly: false };
    const others = new Set(narrow(choices, { ...followed, text: "" }));
    const near = search.spelledNearly(choices, followed.text).filter((choice) => others.has(choice));
    return { found: near, nearly: near.length > 0 };
  }, [choices, followed, search]);
  const groups = useMemo(() => byIndicator(found), [found]);
  const nameOf = (id: string) => facets.indicator.options.find(({ value }) => value === id)?.name;
  const asked = describeFilter(followed, nameOf);
  return (
    <section className="chooser" aria-labelledby="choose">
      <h2 id="choose">Choose series</h2>
      <Filters
        choices={choices}
        facets={facets}
        filter={filter}
        onChange={setFilter}
        onUse={() => void client.prefetchQuery(searchQuery)}
      />
      <Count total={choices.length} ids={ids} found={found.length} asked={asked} nearly={nearly} />
      {asked ? (
        <button type="button" className="quiet" onClick={() => setFilter(noFilter)}>
          Show all series
        </button>
      ) : null}
      <div className="groups">
        {groups.map(({ id, name, choices: members }) => (
          <Group key={id} name={name} members={members} open={asked !== ""} ids={ids} toggle={toggle} />
        ))}
        {asked ? null : (
          <a className="more" href={links.seriesList(1)}>
            All {choices.length} series as a plain list
          </a>
        )}
      </div>
      {ids.length ? (
        <a className="to-chart" href="#seen">
          {ids.length} chosen: see the chart
        </a>
      ) : null}
    </section>
  );
});
