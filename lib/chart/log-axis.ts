const many = 7;

/** 1, 2 and 5 of each power of ten around two positive numbers; where those are many, powers of ten alone. */
export function logTicks([low, high]: readonly [number, number]): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)) || 0];
  const powers = Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) => first + index);
  const all = powers.flatMap((power) => [1, 2, 5].map((step) => Number(`${step}e${power}`)));
  const from = Math.max(0, all.filter((tick) => tick <= low).length - 1);
  const to = Math.max(
    from + 1,
    all.findIndex((tick) => tick >= high),
  );
  const near = all.slice(from, to + 1);
  return near.length <= many ? near : powers.map((power) => Number(`1e${power}`));
}

/** A scale on which equal ratios are equally far: from the two ends of its values to the two ends of its pixels. */
export function logScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const whole = Math.log(high / low);
  return (value) => start + (Math.log(value / low) / whole) * (end - start);
}
