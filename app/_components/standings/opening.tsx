import "server-only";
import { catalog } from "#data";
import { Term } from "#components/term";
import { formatCount } from "#lib/format";
import { publishersBeside, type Standing } from "#lib/standings";

const most = 8;

/** What this site is, what its two colours mean, and where its numbers come from: a sentence each. */
export function Opening({ standings }: { standings: readonly Standing[] }) {
  const names = publishersBeside(standings).map((id) => catalog.publishers.get(id)?.name ?? id);
  const others = names.length > most ? " and others" : "";
  return (
    <header className="lede opening">
      <h1 className="sr">Iran indicators</h1>
      <p className="purpose">
        What {formatCount(catalog.articles.length)} articles say about Iran’s economy under sanctions: each number in
        the sentence that states it, beside <Term id="record">the official record</Term>.
      </p>
      <div className="legend">
        <p>
          <b className="red">Red</b> is <Term id="cited">what an article states</Term>; <b className="slate">slate</b>{" "}
          is the record as it was known on the article’s day, <b className="grey">grey</b> the record as it is{" "}
          <Term id="then-now">known now</Term>.
        </p>
        <p>
          The sentences are quoted word for word; the record is what its publishers have published (
          {names.slice(0, most).join(", ")}
          {others}); the <Term id="verdict">verdicts</Term> follow from a rule.
        </p>
      </div>
    </header>
  );
}
