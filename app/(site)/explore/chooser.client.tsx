"use client";

import { useState } from "react";
import { byIndicator, type Choice, describeFilter, mostSeries, narrow, noFilter } from "#lib/explore";
import { Entry } from "./entry.client";
import { Filters } from "./filters.client";

interface Props {
  choices: readonly Choice[];
  ids: readonly string[];
  toggle: (id: string) => void;
}

/** One indicator's series; open while the list is narrowed, else behind its name. */
function Group({
  name,
  members,
  open,
  ...rest
}: Omit<Props, "choices"> & { name: string; members: Choice[]; open: boolean }) {
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

/** The list of every series, narrowed by text and filters, grouped by indicator. */
export function Chooser({ choices, ids, toggle }: Props) {
  const [filter, setFilter] = useState(noFilter);
  const found = narrow(choices, filter);
  const asked = describeFilter(filter, choices);
  return (
    <section className="chooser" aria-labelledby="choose">
      <h2 id="choose">Choose series</h2>
      <Filters choices={choices} filter={filter} onChange={setFilter} />
      <p className="count" role="status">
        {asked ? `${found.length} of ${choices.length} series` : `${choices.length} series`}
        {ids.length ? `, ${ids.length} chosen` : ""}
        {ids.length >= mostSeries ? `; ${mostSeries} is the most an address can hold` : ""}
        {asked && !found.length ? `. Nothing matches ${asked}.` : ""}
      </p>
      {asked ? (
        <button type="button" className="quiet" onClick={() => setFilter(noFilter)}>
          Show all series
        </button>
      ) : null}
      <div className="groups">
        {byIndicator(found).map(({ id, name, choices: members }) => (
          <Group key={id} name={name} members={members} open={asked !== ""} ids={ids} toggle={toggle} />
        ))}
      </div>
      {ids.length ? (
        <a className="to-chart" href="#seen">
          {ids.length} chosen: see the chart
        </a>
      ) : null}
    </section>
  );
}
