import { isVisible, type Pair, type Tip } from "./pair";
import { nearestOf, type Picture, xOf, yOf } from "./picture";

const panel = document.createElement("div");
panel.className = "tip";
panel.setAttribute("aria-hidden", "true");
const hair = document.createElementNS("http://www.w3.org/2000/svg", "g");
hair.setAttribute("class", "hair");

interface Row {
  role: string;
  value: string;
  words: string;
  height: number;
}

const rowOfTip = ([value, period, by]: Tip, height = NaN): Row => ({
  role: "cited",
  value,
  words: `${period}. ${by}`,
  height,
});

/** The month of a day, as it heads a read-out. */
const monthOf = (day: number): string =>
  new Date(day * 864e5).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** What a picture has at a day: cited numbers first, the one that is asked for before the others. */
function rowsAt(picture: Picture, pair: Pair, day: number, id?: string): Row[] {
  const { cited, lines } = picture.readings;
  const marks = cited
    .filter((one) => one[3] === id || nearestOf(picture, [one], day).length)
    .sort((a, b) => Number(b[3] === id) - Number(a[3] === id));
  return [
    ...marks.flatMap(([, , height, of]) => {
      const tip = pair.tips.get(of);
      return tip ? [rowOfTip(tip, height)] : [];
    }),
    ...lines.flatMap(({ name, role, values }) =>
      nearestOf(picture, values, day)
        .map(([, , height, value, when]) => ({ role, value, height, words: `${name}, ${when}` }))
        .filter(
          (one, index, all) =>
            all.findIndex(({ value, words }) => value === one.value && words === one.words) === index,
        ),
    ),
  ];
}

/** As many rows as one takes in at a glance, fewer on a phone; the table has all of them. */
const mostRows = (): number => (innerWidth < 600 ? 5 : 8);

function write(head: string, rows: readonly Row[]): void {
  const most = mostRows();
  const lines = rows.slice(0, most).map(({ role, value, words }) => {
    const line = document.createElement("p");
    line.className = role;
    const strong = document.createElement("b");
    strong.textContent = value;
    line.append(strong, ` ${words}`);
    return line;
  });
  const more = rows.length > most ? [`and ${rows.length - most} more, in the table`] : [];
  panel.replaceChildren(head, ...lines, ...more);
}

/** Puts the panel under its picture, or above it where the window ends, so that it covers nothing of it; beside the line where both fail. */
function place(svg: Element, x: number): void {
  svg.parentElement?.append(panel);
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { top, bottom } = svg.getBoundingClientRect();
  const [under, above] = [bottom + height <= innerHeight, top >= height];
  const beside = x > svg.clientWidth / 2 ? x - width - 12 : x + 12;
  const left = under || above ? x - width / 2 : beside;
  panel.style.left = `${Math.max(0, Math.min(left, svg.clientWidth - width))}px`;
  panel.style.top = `${under ? svg.clientHeight : above ? -height : svg.clientHeight - (bottom - innerHeight) - height}px`;
}

function drawHair(picture: Picture, day: number, rows: readonly Row[]): void {
  const x = xOf(picture, day);
  const [bottom, top] = picture.up;
  const rings = rows
    .filter(({ height }) => !Number.isNaN(height))
    .map(({ role, height }) => `<circle class="${role}" cx="${x}" cy="${yOf(picture, height)}" r="4"/>`);
  hair.innerHTML = `<path d="M${x} ${top}V${bottom}"/>${rings.join("")}`;
  picture.svg.append(hair);
}

/** Where a day lies in a picture as large as it is shown. */
function placeOf(picture: Picture, day: number): number {
  const { svg } = picture;
  return (xOf(picture, day) / svg.viewBox.baseVal.width) * svg.clientWidth;
}

/** Shows what a picture has at a day, and gives it in words; nothing is shown where nothing stands. */
export function readAt(picture: Picture, pair: Pair, day: number, id?: string): string {
  const rows = rowsAt(picture, pair, day, id);
  if (!rows.length) return "";
  const head = monthOf(day);
  write(head, rows);
  drawHair(picture, day, rows);
  place(picture.svg, placeOf(picture, day));
  return `${head}: ${rows.map(({ value, words }) => `${value}, ${words}`).join("; ")}.`;
}

/** Shows what a cited number is under the picture that its mark is in, and where the mark stands; nothing else, so that its sentence stays in sight. */
export function readMark(mark: Element, tip: Tip, picture: Picture | undefined, day = NaN): void {
  const svg = mark.closest("svg");
  if (!svg || !isVisible(svg)) return;
  write("", [rowOfTip(tip)]);
  if (picture) drawHair(picture, day, []);
  else hair.remove();
  place(svg, picture ? placeOf(picture, day) : 0);
}

/** Takes the read-out away. @returns whether there was one */
export function endReading(): boolean {
  const shown = panel.isConnected;
  panel.remove();
  hair.remove();
  return shown;
}
