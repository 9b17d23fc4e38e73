/** A period that is stated as a span, or inferred: a bar from its first to its last day; inferred ends stay open. */
export function Span({ open, x1, x2, cy }: { open: boolean; x1: number; x2: number; cy: number }) {
  const cap = open ? 0 : 6;
  return (
    <path
      className={`span${open ? " open" : ""}`}
      d={`M${x1} ${cy - cap}V${cy + cap}M${x1} ${cy}H${x2}M${x2} ${cy - cap}V${cy + cap}`}
    />
  );
}

const kinds = {
  stated: <path className="span" d="M1 3V13M1 8H27M27 3V13" />,
  inferred: <path className="span open" d="M1 8H27" />,
};

/** What the bars of the periods mean, for a key: only those in use. */
export function SpanKey(used: Record<keyof typeof kinds, boolean>) {
  return (["stated", "inferred"] as const)
    .filter((kind) => used[kind])
    .map((kind) => (
      <li key={kind}>
        <svg width={28} height={16} className="mark" aria-hidden="true">
          {kinds[kind]}
        </svg>
        {`period ${kind}`}
      </li>
    ));
}
