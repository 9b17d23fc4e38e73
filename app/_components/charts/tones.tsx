const outlines = [
  (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  (r: number) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  (r: number) => `M0 ${-r * 1.2}L${r * 1.2} ${r}H${-r * 1.2}Z`,
  (r: number) => `M0 ${-r * 1.35}L${r * 1.35} 0L0 ${r * 1.35}L${-r * 1.35} 0Z`,
  (r: number) => `M0 ${r * 1.2}L${r * 1.2} ${-r}H${-r * 1.2}Z`,
  (r: number) => `M${-r * 1.4} ${-r * 0.6}H${r * 1.4}V${r * 0.6}H${-r * 1.4}Z`,
];

/** The class that colours the `index`-th official series; each of six colours comes with a dash of its own. */
export const toneOf = (index: number): string => `tone-${index % outlines.length}`;

interface Props {
  index: number;
  cx: number;
  cy: number;
  hollow?: boolean;
  /** A series of the reader's own: its mark is open, with a point in it. */
  own?: boolean;
}

/** The mark of the `index`-th official series: at its end, at its single values and in the list. After six the marks change places. */
export function ToneMark({ index, cx, cy, hollow = false, own = false }: Props) {
  const outline = outlines[(index + Math.floor(index / outlines.length)) % outlines.length];
  const className = `tone-mark ${toneOf(index)}${hollow ? " forecast" : ""}`;
  const place = `translate(${cx} ${cy})`;
  if (!own) return <path className={className} d={outline?.(3.2)} transform={place} />;
  return (
    <g transform={place}>
      <path className={`${className} own`} d={outline?.(4.6)} />
      <circle className={`tone-mark ${toneOf(index)}`} r={0.8} />
    </g>
  );
}
