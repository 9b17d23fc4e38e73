import { type Delimiter, isBlank, type Line, splitText } from "./split";

const candidates: readonly Delimiter[] = ["\t", ";", "|", ","];

/** The commonest number of cells of two and more, and how many of the rows that have several have just so many. */
function mode(table: readonly Line[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const { cells } of table) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const several = table.length - (counts.get(1) ?? 0);
  counts.delete(1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { width, share: count * 2 < table.length ? 0 : count / several };
}

/** How evenly each character parts the rows; `half` looks below a preamble as long as half of them. */
function evenness(text: string, half: boolean): { delimiter: Delimiter; width: number; share: number }[] {
  return candidates.map((delimiter) => {
    const lines = splitText(text, delimiter)
      .filter((line) => !isBlank(line))
      .slice(0, 400);
    return { delimiter, ...mode(half ? lines.slice(Math.floor(lines.length / 2)) : lines) };
  });
}

const even = ({ share }: { share: number }): boolean => share >= 0.75;

/** Which character parts the cells of a text, and what showed it. A comma comes last, since the others seldom stand in a cell. */
export function findDelimiter(text: string): { delimiter: Delimiter; why: string; sure: boolean } {
  const [whole, half] = [evenness(text, false), evenness(text, true)];
  const found = whole.find(even) ?? half.find(even);
  const best = found ?? [...whole, ...half].sort((a, b) => b.share - a.share)[0];
  if (!best || best.share === 0) return { delimiter: ",", why: "No row has several cells.", sure: false };
  const why = `It parts ${found ? "the" : "most"} rows into ${best.width} cells.`;
  return { delimiter: best.delimiter, why, sure: found !== undefined };
}
