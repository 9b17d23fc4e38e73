import type { ChartModel } from "#lib/chart-model";
import { authorNames } from "#lib/cited";
import { describeMark } from "#lib/describe";
import { formatDay, formatNumber, formatValue } from "#lib/format";
import { atSentence, links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import type { Article } from "#lib/schema";
import { segments } from "#lib/segments";
import { site } from "#lib/site";
import { units } from "#lib/unit";
import type { Cited } from "../../app/_components/passages";
import { tipsOf } from "../../app/_components/tips";
import { attribute, each, link, text } from "./markup";
import { style } from "./style";
import { tip } from "./tip";

/** The texts of the tips of a page, by key. */
export type Tips = Record<string, readonly string[]>;

/** Adds what the marks of a chart say. @returns the number before that of its first mark */
export function addTips(tips: Tips, model: ChartModel): number {
  const first = Object.keys(tips).length;
  const all = tipsOf(model);
  for (const { id, k } of model.marks) tips[first + k] = all[id] ?? [];
  return first;
}

/** A whole page around its content. */
export function page(title: string, description: string, path: string, tips: Tips, content: string): string {
  return (
    `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width">` +
    `<title>${text(title)}</title><meta name=description content=${attribute(description)}>` +
    `<link rel=canonical href=${site.origin}${path}><link rel=icon href=/icon.png><style>${style}</style>` +
    `<a class=sr href=#main>Skip to the content</a><nav aria-label=Site>${link(links.home(), site.name)}` +
    `${link(links.charts(), "Charts")}${link(links.articles(), "Articles")}${link(links.explore(), "Explore")}${link(links.data(), "Data")}</nav>` +
    `<main id=main>${content}</main><footer><p>The articles argue a case; this site does not. Every number is attributed to whoever ` +
    `states it, with the words that state it. Quotations belong to their authors, series to their publishers. Code under the MIT licence.</footer>` +
    `<script type=application/json id=t>${JSON.stringify(tips).replace(/</g, "\\u003c")}</script><script>${tip}</script>`
  );
}

/** The cited numbers in large type. */
export function headline(observations: readonly CitedObservation[]): string {
  const [first] = observations;
  if (!first) return "";
  const { short, name } = units[first.unit];
  const inline = short === "%" || short.startsWith("$");
  const between = first.counted.measure === "amount" ? "<i>and</i>" : "<i role=img aria-label=to>→</i>";
  const numbers = each(
    observations,
    ({ id, value, unit }) => link(links.observation(id), inline ? formatValue(value, unit) : formatNumber(value)),
    between,
  );
  return `<p class=big>${numbers}${inline ? "" : ` <abbr title=${attribute(name)}>${short}</abbr>`}`;
}

/** A passage with each plotted number as a link; keys follow the chart's first. */
export function quotation({ article, id, tied, statements }: Cited, first: number): string {
  const numbers = tied.map(({ observation: { id: one, quote, number } }) => ({ id: one, quote, number }));
  const says = statements.map(({ id: one, quote }) => ({ id: one, quote, number: "" }));
  const found = segments(article.passages[id]?.text ?? "", [...numbers.filter(({ number }) => number), ...says]);
  const inner = each(found, (segment) => {
    if (segment.kind === "text") return text(segment.text);
    if (segment.kind === "says") return `<mark>${text(segment.text)}</mark>`;
    const one = tied.find(({ observation }) => observation.id === segment.id);
    const key = one?.k ? first + one.k : 0;
    const name = one ? ` title=${attribute(describeMark(one.observation))}` : "";
    const tie = key ? ` id=n${key} data-k=${key} href=#m${key}` : ` href=${one?.href ?? ""}`;
    return `<a class=n${tie}${name}>${text(segment.text)}</a>`;
  });
  return `<blockquote>“${inner}”</blockquote>`;
}

/** Who wrote a passage, where and when. */
export function attribution(article: Article, sentence: string, passage?: string): string {
  const open = article.url && sentence ? ` · ${link(atSentence(article.url, sentence), "Open at this sentence")}` : "";
  return (
    `<p class=by>${text(authorNames(article))}, ${link(links.article(article.id, passage), text(article.title))}, ${text(article.outlet)}, ` +
    `<time datetime=${article.published}>${formatDay(article.published)}</time>${open}`
  );
}
