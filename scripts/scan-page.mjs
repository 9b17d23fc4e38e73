import { Parser } from "htmlparser2";

/** The elements that the finishing step looks at. */
const wanted = new Set(["html", "head", "body", "script", "style", "link", "meta", "main"]);

/**
 * Reads a page once from front to back and keeps what the finishing step asks about, with the places in the text. No tree is built:
 * of a page of 130 kB that is a tenth of the work.
 *
 * @typedef {{ name: string, attribs: Record<string, string>, start: number, end: number, text: string, closed: number }} Element
 *   `start` and `end` are the offsets of the whole element, `closed` is that of its end tag, `text` is what stands between its tags
 * @param {string} html
 * @returns {{ elements: Element[], styled: { name: string, style: string } | undefined, traces: { start: number, end: number }[] }}
 *   the elements in the order of their start tags; the first that has a style attribute; and what React would look for on waking and
 *   nobody else: its comments, and the empty place where it streams to
 */
export function scanPage(html) {
  const [elements, open] = [[], []];
  const [places, comments] = [[], []];
  let styled;
  let place = null;
  const parser = new Parser({
    onopentag(name, attribs) {
      place = name === "div" && "hidden" in attribs ? { start: parser.startIndex } : null;
      if ("style" in attribs) styled ??= { name, style: attribs.style };
      if (!wanted.has(name)) return;
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      const element = { name, attribs, start, end, text: "", closed: end };
      elements.push(element);
      open.push({ element, begun: end });
    },
    ontext() {
      place = null;
    },
    oncomment() {
      comments.push({ start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag(name) {
      if (place && name === "div") places.push({ ...place, end: parser.endIndex + 1 });
      place = null;
      if (!wanted.has(name)) return;
      const { element, begun } = open.pop();
      if (parser.startIndex < begun) return;
      element.text = html.slice(begun, parser.startIndex);
      element.closed = parser.startIndex;
      element.end = parser.endIndex + 1;
    },
  });
  parser.end(html);
  const within = ({ start }) => places.some((one) => one.start < start && start < one.end);
  return { elements, styled, traces: [...places, ...comments.filter((comment) => !within(comment))] };
}
