"use client";

import { useId } from "react";
import type { Choice, Filter } from "#lib/explore";

interface Option {
  value: string;
  name: string;
}

/** The different values of a property with how many series have each. */
function options(choices: readonly Choice[], read: (choice: Choice) => Option): (Option & { count: number })[] {
  const all = choices.map(read);
  const values = [...new Set(all.map(({ value }) => value))];
  return values.map((value) => {
    const same = all.filter((option) => option.value === value);
    return { value, name: same[0]?.name ?? value, count: same.length };
  });
}

function Select({
  name,
  every,
  value,
  list,
  onChange,
}: {
  name: string;
  every: string;
  value: string;
  list: ReturnType<typeof options>;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{every}</option>
        {list.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name} ({option.count})
          </option>
        ))}
      </select>
    </div>
  );
}

const same = (value: string): Option => ({ value, name: value });

/** The controls that narrow the list of series. */
export function Filters({
  choices,
  filter,
  onChange,
}: {
  choices: readonly Choice[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}) {
  const id = useId();
  const set = (key: keyof Filter) => (value: string) => onChange({ ...filter, [key]: value });
  const indicators = options(choices, ({ indicator, indicatorName }) => ({ value: indicator, name: indicatorName }));
  const publishers = options(choices, ({ publisher }) => same(publisher)).sort((a, b) => a.name.localeCompare(b.name));
  const vintages = options(choices, ({ vintage }) => same(vintage.slice(0, 4))).sort((a, b) =>
    a.name < b.name ? 1 : -1,
  );
  return (
    <form className="filters" role="search" aria-label="Series" onSubmit={(event) => event.preventDefault()}>
      <div className="wide">
        <label htmlFor={id}>Search</label>
        <input
          id={id}
          type="search"
          value={filter.text}
          placeholder="inflation, World Bank, 2019 …"
          onChange={(event) => set("text")(event.target.value)}
        />
      </div>
      <Select
        name="Indicator"
        every="Every indicator"
        value={filter.indicator}
        list={indicators}
        onChange={set("indicator")}
      />
      <Select
        name="Publisher"
        every="Every publisher"
        value={filter.publisher}
        list={publishers}
        onChange={set("publisher")}
      />
      <Select name="Vintage" every="Every year" value={filter.vintage} list={vintages} onChange={set("vintage")} />
    </form>
  );
}
