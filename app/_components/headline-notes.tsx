import { Fragment } from "react";
import { headlineWords } from "#lib/standing-words";
import type { Standing } from "#lib/standings";

/** Beneath a headline: of each number status, period and speaker, and what is recorded now. */
export function HeadlineNotes({ standings }: { standings: readonly Standing[] }) {
  if (!standings.length) return null;
  return (
    <p className="headline-notes">
      {headlineWords(standings).map(({ values, said }) => (
        <Fragment key={said}>
          <span>
            <b>{values}</b>, {said}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
