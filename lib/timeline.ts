import type { Catalog, Event } from "./catalog";
import { indexOf } from "./catalog-index";
import { type ChartModel, chartModel } from "./chart-model";
import { dayFromNumber, dayNumber } from "./period";

/** Charts drawn on one scale of time, and the days it runs from and to. */
export interface SharedTime {
  models: ChartModel[];
  from: number;
  to: number;
}

/** The same charts, each over the time that all of them show together. Values that a chart shows only to compare are left to its own page. */
export function onSharedTime(catalog: Catalog, ids: readonly string[]): SharedTime {
  const charts = ids.flatMap((id) => indexOf(catalog).chart.get(id) ?? []);
  const own = charts.map((chart) => chartModel(catalog, chart));
  const [from, to] = [Math.min(...own.map((one) => one.from)), Math.max(...own.map((one) => one.to))];
  const span = { from: dayFromNumber(from), to: dayFromNumber(to - 1) };
  const models = charts
    .map((chart) => chartModel(catalog, { ...chart, ...span, id: `${chart.id}-timeline` }))
    .map((model) => ({ ...model, lines: model.lines.filter(({ compared }) => !compared), from, to }));
  return { models, from, to };
}

/** An event with its number in the list, and the day in the middle of when it was. */
export interface Placed {
  event: Event;
  k: number;
  day: number;
}

/** All events in the order of time, numbered. */
export function placedEvents({ events }: Pick<Catalog, "events">): Placed[] {
  return events.map((event, index) => {
    const day = Math.floor((dayNumber(event.start) + dayNumber(event.end) + 1) / 2);
    return { event, k: index + 1, day };
  });
}

/** Rows for flags, so that none covers another: for each place across, in order, the lowest row with room. */
export function flagRows(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= room);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}

/** Events by the year in which they begin, in order. */
export function byYear(placed: readonly Placed[]): { year: string; placed: Placed[] }[] {
  const years = [...new Set(placed.map(({ event }) => event.start.slice(0, 4)))];
  return years.map((year) => ({ year, placed: placed.filter(({ event }) => event.start.startsWith(year)) }));
}
