import type { Dot } from "#lib/chart/model";

const shapes = [
  { status: "A", name: "stated as actual", shape: <circle className="dot" cx={8} cy={8} r={5.5} /> },
  { status: "E", name: "estimate", shape: <circle className="dot hollow" cx={8} cy={8} r={5.5} /> },
  { status: "F", name: "forecast", shape: <path className="dot hollow" d="M8 1L15 8L8 15L1 8Z" /> },
] as const;

const spans = [
  { open: false, name: "period stated", shape: <path className="span" d="M1 3V13M1 8H27M27 3V13" /> },
  { open: true, name: "period inferred", shape: <path className="span open" d="M1 8H27" /> },
] as const;

/** What the shapes of cited numbers mean, as entries of a key: only those in use. */
export function StatusEntries({ dots, prefix = "" }: { dots: readonly Dot[]; prefix?: string }) {
  return shapes
    .filter((one) => dots.some(({ status }) => status === one.status))
    .map(({ status, name, shape }) => (
      <li key={status}>
        <svg width={16} height={16} className="mark" aria-hidden="true">
          {shape}
        </svg>
        {`${prefix}${name}`}
      </li>
    ));
}

/** What the bars of the periods mean, as entries of a key: only those in use. */
export function SpanEntries({ dots }: { dots: readonly Dot[] }) {
  return spans
    .filter((one) => dots.some(({ span, open }) => (span || open) && open === one.open))
    .map(({ name, shape }) => (
      <li key={name}>
        <svg width={28} height={16} className="mark" aria-hidden="true">
          {shape}
        </svg>
        {name}
      </li>
    ));
}
