import { openDecisions } from "../decision";
import type { ArticleInput } from "../schema";
import type { Why } from "./observation";

const keyOf = (key: string): string => (/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key));

/** A value as TypeScript writes it; a decision as the call that asks for it. */
function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  const [asked] = openDecisions({ value }, "");
  if (asked?.path === "value") return `decide(${JSON.stringify(asked.wrong)})`;
  return `{ ${Object.entries(value)
    .map(([key, field]) => `${keyOf(key)}: ${literal(field)}`)
    .join(", ")} }`;
}

/** An observation with a comment at each field that words of its sentence decided, so that a reader need only look whether they are meant. */
function observation(spec: object, why: Why): string {
  const fields = Object.entries(spec).map(([key, field]) => {
    const words = typeof field === "string" ? (why as Record<string, string | undefined>)[key] : undefined;
    return `${keyOf(key)}: ${literal(field)},${words ? ` // “${words}”` : ""}\n`;
  });
  return `{\n${fields.join("")}}`;
}

/**
 * The module that declares an article, to be laid out by Prettier.
 *
 * @param why the words that decided fields of its observations
 */
export function moduleText(article: ArticleInput, why: Readonly<Record<string, Why>> = {}): string {
  const names = openDecisions(article, "").length ? "decide, defineArticle" : "defineArticle";
  const fields = Object.entries(article).map(([key, field]) => {
    if (key !== "observations") return `${keyOf(key)}: ${literal(field)}`;
    const list = Object.entries(article.observations).map(
      ([id, spec]) => `${JSON.stringify(id)}: ${observation(spec, why[id] ?? {})}`,
    );
    return `observations: {${list.join(",\n")}}`;
  });
  return `import { ${names} } from "#lib/article";\n\nexport default defineArticle({${fields.join(", ")}});\n`;
}
