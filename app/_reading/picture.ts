/**
 * A value that a picture can be asked for: its first day, the day after its last, its height on the axis, and its words; on a chart of
 * editions a 1 where it was public from no day that is known.
 */
export type ReadingValue = readonly [
  start: number,
  end: number,
  height: number,
  value: string,
  period: string,
  undated?: 1,
];

/** Everything that one picture over time answers with when it is pointed at. */
export interface Readings {
  /** Cited numbers, by observation; their words are the tips of their chart. */
  cited: (readonly [start: number, end: number, height: number, id: string])[];
  /** The lines of the record, each with its values in the order of time. */
  lines: { name: string; role: string; values: ReadingValue[] }[];
}

/** A picture over time as it lies on the page: its two scales, and what it answers with. */
export interface Picture {
  svg: SVGSVGElement;
  readings: Readings;
  /** Left and right edge in its own pixels, first day and the day after the last. */
  across: readonly [number, number, number, number];
  /** Bottom and top edge, least and greatest value. */
  up: readonly [number, number, number, number];
}

/** A moment at which a picture can be read: where something is drawn. */
export interface Stop {
  day: number;
  /** The cited number whose mark stands there. */
  id?: string;
}

/** How near to a value in pixels the pointer has to be. */
const reach = 6;

type Scale = readonly [number, number, number, number];
const numbers = (text = ""): Scale => text.split(" ").map(Number) as unknown as Scale;

const forward = ([near, far, low, high]: Scale, value: number): number =>
  near + ((value - low) * (far - near)) / (high - low);

/** The picture that an element is in, unless it has no scale of time. */
export function pictureOf(element: Element | null): Picture | undefined {
  const svg = element?.closest<SVGSVGElement>("svg.drawing[data-across]");
  const data = svg?.closest(".stage")?.querySelector("script.readings");
  if (!svg || !data) return undefined;
  const all = JSON.parse(data.textContent) as Readings[];
  const readings = all[Number(svg.dataset.panel ?? 0)];
  const { across, up } = svg.dataset;
  return readings && { svg, readings, across: numbers(across), up: numbers(up) };
}

/** The day under a place of the window; nothing beside the plot. */
export function dayAt({ svg, across }: Picture, clientX: number): number | undefined {
  const { left, width } = svg.getBoundingClientRect();
  const x = ((clientX - left) / width) * svg.viewBox.baseVal.width;
  const [near, far, first, last] = across;
  return x < near - 1 || x > far + 1 ? undefined : first + ((x - near) * (last - first)) / (far - near);
}

/** Where a day and a height lie in the picture's own pixels. */
export const xOf = ({ across }: Picture, day: number): number => forward(across, day);
export const yOf = ({ up }: Picture, height: number): number => forward(up, height);

const twoMonths = 62;

/** How many days a value is off; one that holds for a longer period is not near what is outside of it. */
const away = ([start, end]: readonly [number, number, ...unknown[]], day: number): number =>
  end - start > twoMonths && (day < start || day >= end) ? Infinity : Math.max(start - day, day - end + 0.01, 0);

/** The values of a list nearest to a day, no farther than a pointer can be off; more than one where several are for the same time. */
export function nearestOf<Value extends readonly [number, number, ...unknown[]]>(
  { across: [near, far, first, last] }: Picture,
  values: readonly Value[],
  day: number,
): Value[] {
  const least = Math.min(...values.map((one) => away(one, day)), (reach * (last - first)) / (far - near));
  return values.filter((one) => away(one, day) <= least);
}

/** Every moment at which something stands, in order. */
export function stopsOf({ readings: { cited, lines } }: Picture): Stop[] {
  const middle = ([start, end]: readonly [number, number, ...unknown[]]): number => (start + end) / 2;
  const marks = cited.map((one) => ({ day: middle(one), id: one[3] }));
  const days = new Set(lines.flatMap(({ values }) => values.map(middle)));
  for (const { day } of marks) days.delete(day);
  return [...marks, ...[...days].map((day) => ({ day }))].sort((a, b) => a.day - b.day);
}
