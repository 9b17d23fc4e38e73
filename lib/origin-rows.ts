import type { Cell, Row } from "./csv";
import { type Origin, type OriginFile, undatedWords } from "./origin";
import type { Article } from "./schema";

/** The columns of origins.csv, in order. */
export const originColumns = [
  "origin_id",
  "observation_id",
  "article_id",
  "publisher",
  "title",
  "published",
  "published_precision",
  "not_after",
  "match",
  "likelihood",
  "number_text",
  "value",
  "unit",
  "period_label",
  "changes",
  "quote",
  "url",
  "note",
] as const;
export type OriginColumn = (typeof originColumns)[number];

const precisions: Record<number, string> = { 4: "year", 7: "month", 10: "day" };

const joined = (...parts: (string | false | undefined)[]): Cell => parts.filter(Boolean).join(" ") || null;

function originRow(origin: Origin, id: string, article: string): Row<OriginColumn> {
  const { published, publisher, via, dated, cut, withdrawn } = origin;
  return {
    origin_id: origin.id,
    observation_id: id,
    article_id: article,
    publisher: via ? `${publisher}, as reported by ${via}` : publisher,
    title: origin.title,
    published,
    published_precision: precisions[published?.length ?? 0] ?? "unknown",
    not_after: origin.notAfter,
    match: origin.match,
    likelihood: origin.likelihood,
    number_text: origin.number ?? null,
    value: origin.value ?? null,
    unit: origin.unit ?? null,
    period_label: origin.periodLabel ?? null,
    changes: origin.changes.map(({ kind }) => kind).join("|") || null,
    quote: origin.quote,
    url: origin.url,
    note: joined(
      !dated && undatedWords,
      origin.dateNote,
      origin.urlNote,
      cut && "The copy read ends inside the sentence.",
      withdrawn && `The edition of ${withdrawn.day} no longer has the number.`,
      origin.note,
    ),
  };
}

const empty = Object.fromEntries(originColumns.map((column) => [column, null])) as Row<OriginColumn>;

const order = (a: Row<OriginColumn>, b: Row<OriginColumn>): number => {
  for (const column of ["observation_id", "origin_id"] as const) {
    const [left, right] = [String(a[column] ?? ""), String(b[column] ?? "")];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
};

/** One row per origin and what it is an origin of, and one per statement, or part of one, for which none was found. */
export function originRows(
  { origins, notFound }: OriginFile,
  articles: readonly Pick<Article, "id" | "observations" | "statements">[],
): Row<OriginColumn>[] {
  const ids = (article: Pick<Article, "observations" | "statements">) =>
    Object.keys({ ...article.observations, ...article.statements });
  const articleOf = new Map(articles.flatMap((article) => ids(article).map((id) => [id, article.id] as const)));
  return [
    ...origins.flatMap((origin) => origin.of.map((id) => originRow(origin, id, articleOf.get(id) ?? ""))),
    ...notFound.flatMap(({ of, part, searched }) =>
      of.map((id) => ({
        ...empty,
        observation_id: id,
        article_id: articleOf.get(id) ?? null,
        match: "not_found",
        note: joined(part && `No earlier text was found for “${part}”.`, searched),
      })),
    ),
  ].sort(order);
}
