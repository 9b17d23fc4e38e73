import "server-only";
import { Fragment } from "react";
import "../styles/origins.css";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { verdictNames } from "#lib/crosscheck/crosscheck";
import { judgeOrigin, statedByOrigin } from "#lib/crosscheck/origin";
import { verdictSentence } from "#lib/crosscheck/sentence";
import { formatDay } from "#lib/format";
import {
  changedWords,
  changeNames,
  likelihoodNames,
  matchNames,
  type NotFound,
  notFoundOf,
  type Origin,
  type OriginFile,
  originsOf,
  type Piece,
  pieces,
  publishedWords,
  type Stated,
  statedAs,
  undatedWords,
} from "#lib/origin";
import { links } from "#lib/links";
import type { Article } from "#lib/schema";

function Words({ of }: { of: readonly Piece[] }) {
  return of.map(({ text, changed, number }, index) => {
    const words = number ? <b className="cited-number">{text}</b> : text;
    return changed ? (
      <u className="changed" key={index}>
        {words}
      </u>
    ) : (
      <Fragment key={index}>{words}</Fragment>
    );
  });
}

function Source({ origin }: { origin: Origin }) {
  const { publisher, via, title, authors, url, copy, dated, dateNote, urlNote, published } = origin;
  const name = title ?? "untitled";
  const when = publishedWords(origin);
  return (
    <p className="by">
      {authors.length ? `${authors.join(", ")}, ` : ""}
      {publisher}
      {via ? `, as reported by ${via}` : ""},{" "}
      {url ? (
        <a href={url} rel="noopener" lang={origin.language === "en" ? undefined : origin.language}>
          {name}
        </a>
      ) : (
        name
      )}
      {published ? (
        <>
          , <time dateTime={published}>{when}</time>
        </>
      ) : null}
      .
      {copy ? (
        <>
          {" "}
          <a href={copy} rel="noopener">
            Another copy
          </a>
          .
        </>
      ) : null}
      {[dated ? "" : undatedWords, dateNote, urlNote].filter(Boolean).map((note) => ` ${note}`)}
    </p>
  );
}

function Changes({ origin }: { origin: Origin }) {
  if (!origin.changes.length) return null;
  return (
    <ul className="changes">
      {origin.changes.map(({ kind, from, to, note }) => (
        <li key={`${kind} ${from}`} className="change">
          <b>{changeNames[kind]}:</b> “<span lang={origin.language}>{from}</span>”{" "}
          {to ? <>became “{to}”</> : "is not in the article"}. {note}
        </li>
      ))}
    </ul>
  );
}

/** How the earlier text itself stands to the newest record, where its number can be compared. */
function Standing({ origin, id }: { origin: Origin; id: string }) {
  const cited = indexOf(catalog).observation.get(id);
  const stated = cited && statedByOrigin(origin, cited);
  if (!stated) return null;
  const held = catalog.comparable(stated.indicator, stated.geo);
  const judgement = judgeOrigin(stated, { officials: held, continues: catalog.continues });
  if (!judgement) return null;
  return (
    <p className="by">
      Compared with the official data held now: <b>{verdictNames[judgement.verdict].toLowerCase()}</b>.{" "}
      {verdictSentence(stated, judgement, { day: undefined, held })}
    </p>
  );
}

interface PairProps {
  id: string;
  origin: Origin;
  stated: Stated;
  article: Pick<Article, "published">;
}

function Pair({ id, origin, stated, article }: PairProps) {
  const { quote, changes, cut, language, beside, periodLabel, withdrawn } = origin;
  return (
    <li className="origin">
      <div className="side">
        <h3>Earlier</h3>
        <blockquote className="quotation" lang={language}>
          “<Words of={pieces(quote, changedWords(quote, changes, "origin"))} />”
        </blockquote>
        <Source origin={origin} />
        {cut ? <p className="by">The copy read ends inside the sentence.</p> : null}
        {beside.length ? (
          <p className="by">
            With the sentence:{" "}
            {beside.map((text, index) => (
              <span key={text}>
                {index ? ", " : ""}“{text}”
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <div className="side">
        <h3>
          In the article, <time dateTime={article.published}>{formatDay(article.published)}</time>
        </h3>
        <blockquote className="quotation">
          “<Words of={pieces(stated.quote, changedWords(stated.quote, changes, "article"), stated.number)} />”
        </blockquote>
      </div>
      <div className="became">
        <Changes origin={origin} />
        <p className="by">
          {matchNames[origin.match]}. {likelihoodNames[origin.likelihood]}.
          {periodLabel ? ` Period there: ${periodLabel}.` : ""}{" "}
          {withdrawn ? (
            <>
              <a href={withdrawn.url} rel="noopener">
                The edition of {formatDay(withdrawn.day)}
              </a>{" "}
              no longer has the number.
            </>
          ) : null}
        </p>
        <Standing origin={origin} id={id} />
        {origin.note ? <p className="by">{origin.note}</p> : null}
      </div>
    </li>
  );
}

function Missing({ entry: { part, searched } }: { entry: NotFound }) {
  return (
    <p>
      {part ? <>No earlier text was found for “{part}”.</> : "No earlier text with this statement was found."}{" "}
      {searched}
    </p>
  );
}

interface Props {
  id: string;
  article: Pick<Article, "published" | "observations" | "statements">;
  origins: OriginFile;
}

/** The earlier texts found for a number or statement, each beside the article's sentence; what was not found; what was added up here. */
function Found({ id, article, origins: { origins, notFound } }: Props) {
  const stated = statedAs(article, id);
  const found = originsOf(origins, id);
  const parts = article.observations[id]?.derivedFrom;
  if (parts)
    return (
      <p>
        It stands in no text: it was added up here from{" "}
        {parts.map((part, index) => (
          <Fragment key={part}>
            {index ? (index === parts.length - 1 ? " and " : ", ") : ""}
            <a href={links.observation(part)}>{article.observations[part]?.number}</a>
          </Fragment>
        ))}
        .
      </p>
    );
  return (
    <>
      {found.length && stated ? (
        <ul className="origin-list">
          {found.map((origin) => (
            <Pair key={origin.id} id={id} origin={origin} stated={stated} article={article} />
          ))}
        </ul>
      ) : null}
      {notFoundOf(notFound, id).map((entry, index) => (
        <Missing key={index} entry={entry} />
      ))}
    </>
  );
}

/** Where a number comes from: the earlier texts found, each beside the article's sentence, and what became of its words. */
export function Origins(props: Props) {
  return (
    <section className="section origins" aria-labelledby={`from-${props.id}`}>
      <h2 id={`from-${props.id}`}>Where it comes from</h2>
      <Found {...props} />
    </section>
  );
}

/** A number as it is printed, or the words of a statement. */
function nameOfStated(id: string, article: Props["article"]): string {
  return article.observations[id]?.number ?? `“${article.statements[id]?.quote ?? ""}”`;
}

/** The same for all that a passage of an article states, behind a click. */
export function PassageOrigins({ ids, article, origins }: Omit<Props, "id"> & { ids: readonly string[] }) {
  const known = ids.filter(
    (id) => originsOf(origins.origins, id).length > 0 || notFoundOf(origins.notFound, id).length > 0,
  );
  if (!known.length) return null;
  return (
    <details className="origins">
      <summary>Where it comes from</summary>
      {known.map((id) => (
        <div key={id}>
          {known.length > 1 ? <p className="stated">{nameOfStated(id, article)}</p> : null}
          <Found id={id} article={article} origins={origins} />
        </div>
      ))}
    </details>
  );
}
