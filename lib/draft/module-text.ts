import { openDecisions } from "../decision";
import type { ArticleInput } from "../schema";

/** A value as TypeScript writes it; a decision as the call that asks for it. */
function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  const [asked] = openDecisions({ value }, "");
  if (asked?.path === "value") return `decide(${JSON.stringify(asked.wrong)})`;
  const fields = Object.entries(value).map(
    ([key, field]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${literal(field)}`,
  );
  return `{ ${fields.join(", ")} }`;
}

/** The module that declares an article, to be laid out by Prettier. */
export function moduleText(article: ArticleInput): string {
  const names = openDecisions(article, "").length ? "decide, defineArticle" : "defineArticle";
  return `import { ${names} } from "#lib/article";\n\nexport default defineArticle(${literal(article)});\n`;
}
