/** An upright rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that should stay visible; the weight says how much it would cost to write over it. */
export interface Obstacle extends Box {
  weight: number;
}

/** A label to place: its size and the places it may take, the preferred one first. */
export interface LabelSpec {
  id: string;
  width: number;
  height: number;
  places: Iterable<{ x: number; y: number }>;
}

/** Pixels that keep two labels side by side from reading as one. */
const apart = 8;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

function outside(box: Box, frame: Box): number {
  const across = Math.max(0, frame.x - box.x) + Math.max(0, box.x + box.width - frame.x - frame.width);
  const down = Math.max(0, frame.y - box.y) + Math.max(0, box.y + box.height - frame.y - frame.height);
  return (across + down) * 100;
}

/** The place that hides least, the first of equals. What a place costs by itself is counted first: most are out of the running by that. */
function cheapest({ places, width, height }: LabelSpec, obstacles: readonly Obstacle[], frame: Box): Box {
  let [best, least]: [Box, number] = [{ x: 0, y: 0, width, height }, Infinity];
  let later = 0;
  for (const place of places) {
    if (later >= least) break;
    const box = { ...place, width, height };
    const itself = outside(box, frame) + later;
    const cost = itself + hidden(box, obstacles, least - itself);
    if (cost < least) [best, least] = [box, cost];
    later += 12;
  }
  return best;
}

/** How much a box would hide, by weight; counted no further than to what is still worth knowing. */
function hidden(box: Box, obstacles: readonly Obstacle[], worth: number): number {
  if (worth <= 0) return 0;
  const grown = { x: box.x - 2, y: box.y - 1, width: box.width + 4, height: box.height + 2 };
  let sum = 0;
  for (const obstacle of obstacles) {
    sum += overlap(grown, obstacle) * obstacle.weight;
    if (sum >= worth) break;
  }
  return sum;
}

/**
 * Places labels one after the other where each hides least: greedy, in the order given, over the places each one may take.
 *
 * @param specs what to place; x and y of a place are the label's upper left corner
 * @param obstacles what must stay visible: marks, lines, rules
 * @param frame the area labels should stay in
 * @returns the box of every label by id
 */
export function placeLabels(specs: readonly LabelSpec[], obstacles: readonly Obstacle[], frame: Box): Map<string, Box> {
  const taken = [...obstacles];
  return new Map(
    specs.map((spec) => {
      const best = cheapest(spec, taken, frame);
      taken.push({ ...best, x: best.x - apart, width: best.width + 2 * apart, weight: 20 });
      return [spec.id, best];
    }),
  );
}

/** Places around a point, from near to far: above, right, left, below and the corners between. */
export function around(cx: number, cy: number, width: number, height: number, gap: number): { x: number; y: number }[] {
  return [0, 8, 18, 30].flatMap((more) => {
    const away = gap + more;
    const [above, below, middle] = [cy - away - height, cy + away, cy - height / 2];
    const [left, right, centre] = [cx - away - width, cx + away, cx - width / 2];
    return [
      { x: centre, y: above },
      { x: right, y: middle },
      { x: left, y: middle },
      { x: centre, y: below },
      { x: right - 4, y: above + 4 },
      { x: left + 4, y: above + 4 },
      { x: right - 4, y: below - 4 },
      { x: left + 4, y: below - 4 },
    ];
  });
}

/** A straight line as a row of small boxes, so that labels can keep off it. */
export function alongLine(x1: number, y1: number, x2: number, y2: number): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: x1 + ((x2 - x1) * step) / steps - 2,
    y: y1 + ((y2 - y1) * step) / steps - 2,
    width: 4,
    height: 4,
  }));
}
