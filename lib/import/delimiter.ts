import { type Delimiter, isBlank, type Line, splitText } from "./split";

const candidates: readonly Delimiter[] = ["\t", ";", "|", ","];

/** The commonest number of cells of two and more, how many of the rows that have several have just so many, and the line of the first. */
function mode(table: readonly Line[]): { width: number; share: number; first: number } {
  const counts = new Map<number, number>();
  for (const { cells } of table) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const several = table.length - (counts.get(1) ?? 0);
  counts.delete(1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const first = table.find(({ cells }) => cells.length === width)?.line ?? Infinity;
  return { width, share: count * 2 < table.length ? 0 : count / several, first };
}

interface Parting extends ReturnType<typeof mode> {
  delimiter: Delimiter;
}

/** How evenly each character parts the rows; `half` looks below a preamble as long as half of them. */
function evenness(text: string, half: boolean): Parting[] {
  return candidates.map((delimiter) => {
    const lines = splitText(text, delimiter)
      .filter((line) => !isBlank(line))
      .slice(0, 400);
    return { delimiter, ...mode(half ? lines.slice(Math.floor(lines.length / 2)) : lines) };
  });
}

/** The first that parts the rows evenly, unless another parts them into more cells from as early a line on: words in a row can hold it. */
function firstEven(partings: readonly Parting[]): Parting | undefined {
  const even = partings.filter(({ share }) => share >= 0.75);
  const [first] = even;
  return even.find((other) => first && other.width > first.width && other.first <= first.first) ?? first;
}

/** Which character parts the cells of a text, and what showed it. A comma comes last, since the others seldom stand in a cell. */
export function findDelimiter(text: string): { delimiter: Delimiter; why: string; sure: boolean } {
  const [whole, half] = [evenness(text, false), evenness(text, true)];
  const found = firstEven(whole) ?? firstEven(half);
  const best = found ?? [...whole, ...half].sort((a, b) => b.share - a.share)[0];
  if (!best || best.share === 0) return { delimiter: ",", why: "No row has several cells.", sure: false };
  const why = `It parts ${found ? "the" : "most"} rows into ${best.width} cells.`;
  return { delimiter: best.delimiter, why, sure: found !== undefined };
}
