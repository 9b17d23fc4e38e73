import { authorNames } from "#lib/cited";
import { formatDay } from "#lib/format";
import { atSentence, links } from "#lib/links";
import type { Article } from "#lib/schema";
import { A } from "./way-out";

/** Who wrote it, where and when; with a sentence, a link that opens the article there, and with `here` the passage's own address. */
export function Attribution({
  article,
  sentence,
  passage,
  here,
}: {
  article: Article;
  sentence?: string;
  passage?: string;
  here?: string | undefined;
}) {
  return (
    <p className="by">
      {authorNames(article)}, <A href={links.article(article.id, passage)}>{article.title}</A>, {article.outlet},{" "}
      <time dateTime={article.published}>{formatDay(article.published)}</time>
      {article.url && sentence ? (
        <>
          {" · "}
          <A href={atSentence(article.url, sentence)} rel="noopener">
            Open at this sentence
          </A>
        </>
      ) : null}
      {here ? (
        <>
          {" · "}
          <a className="here" href={links.article(article.id, here)}>
            Link to this passage
          </a>
        </>
      ) : null}
    </p>
  );
}
