import { kindNames } from "#lib/search/document";
import { excerpt, type Found, type FoundGroup, stretches } from "#lib/search/search";

/** An element with a class and children; a text stays a text, whatever stands in it. */
export function element(name: string, className = "", children: readonly (Node | string)[] = []): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A text in which the words that were found are marked. */
function marked(text: string, terms: readonly string[]): (Node | string)[] {
  return stretches(text, terms).map((one) => (one.hit ? element("mark", "", [one.text]) : one.text));
}

function result({ document: { title, text, href }, terms }: Found): HTMLElement {
  const link = element("a", "", marked(title, terms));
  link.setAttribute("href", href);
  return element("li", "", [link, element("p", "", marked(excerpt(text, terms), terms))]);
}

const most = 5;
const list = (found: readonly Found[]): HTMLElement => element("ol", "", found.map(result));

/** Results of one kind: the best few in the open, the rest behind a click. */
export function groupElement({ kind, found }: FoundGroup): HTMLElement {
  const heading = element("h2", "", [kindNames[kind], " ", element("small", "", [String(found.length)])]);
  const rest = found.slice(most);
  const more = rest.length
    ? [element("details", "", [element("summary", "", [`${rest.length} more`]), list(rest)])]
    : [];
  const section = element("section", `found of-${kind}`, [heading, list(found.slice(0, most)), ...more]);
  heading.id = `found-${kind}`;
  section.setAttribute("aria-labelledby", heading.id);
  return section;
}
