"use client";

import { useId } from "react";
import type { Choice, Filter } from "#lib/explore";
import type { Facet, Facets } from "#lib/facets";
import { useReady } from "./ready.client";
import { Ticks } from "./ticks.client";

function Select({
  name,
  value,
  facet,
  onChange,
}: {
  name: string;
  value: string;
  facet: Facet;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const ready = useReady();
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <select id={id} disabled={!ready} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">All</option>
        {facet.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name} ({option.count})
          </option>
        ))}
        {facet.more ? <option disabled>{facet.more} more, which the search finds</option> : null}
      </select>
    </div>
  );
}

/** The controls that narrow the list of series. */
export function Filters({
  choices,
  facets,
  filter,
  onChange,
  onUse,
}: {
  choices: readonly Choice[];
  facets: Facets;
  filter: Filter;
  onChange: (filter: Filter) => void;
  /** Someone is about to search. */
  onUse: () => void;
}) {
  const id = useId();
  const ready = useReady();
  const set = (key: "text" | "indicator" | "vintage") => (value: string) => onChange({ ...filter, [key]: value });
  return (
    <div className="filters" role="search" aria-label="Series">
      <div className="wide">
        <label htmlFor={id}>Search</label>
        <input
          id={id}
          type="search"
          disabled={!ready}
          value={filter.text}
          placeholder="inflation, World Bank, 2019 …"
          onFocus={onUse}
          onChange={(event) => set("text")(event.target.value)}
        />
      </div>
      <Select name="Indicator" value={filter.indicator} facet={facets.indicator} onChange={set("indicator")} />
      <Select name="Vintage" value={filter.vintage} facet={facets.vintage} onChange={set("vintage")} />
      <Ticks choices={choices} filter={filter} onChange={onChange} />
    </div>
  );
}
