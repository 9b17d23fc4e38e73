import { authorNames } from "#lib/cited";
import { formatDay } from "#lib/format";
import { atSentence, links } from "#lib/links";
import type { Article } from "#lib/schema";
import { A } from "./way-out";

/** Who wrote it, where and when; with a sentence, a link that opens the article there. */
export function Attribution({ article, sentence, passage }: { article: Article; sentence?: string; passage?: string }) {
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
    </p>
  );
}
