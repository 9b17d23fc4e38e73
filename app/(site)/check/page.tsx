import type { Metadata } from "next";
import { catalog } from "#data";
import { FirstPaint } from "#components/first-paint";
import { indicatorWords } from "#data/indicators";
import { officialsOf } from "#lib/check/words-file";
import { links } from "#lib/links";
import "../../styles/check.css";
import { Check } from "./check.client";

export const metadata: Metadata = {
  title: "Check a sentence",
  description:
    "Paste a sentence about Iran’s economy and see each of its numbers beside the official record, as known on the day and now.",
  alternates: { canonical: links.check() },
  other: { hydrate: "true" },
};

const examples = [
  "Iran's oil production was 2.4 million barrels a day in May 2019.",
  "Iran's crude exports fell to 1.1 mb/d by mid-2013, and inflation reached 38 percent.",
  "نرخ تورم در سال ۱۳۹۸ به ۳۴٫۸ درصد رسید.",
];

/** What can be compared: each indicator that texts have words for, with the years of its official values. */
function heldRows() {
  return [...catalog.indicators.values()].flatMap(({ id, name }) => {
    // A solar year counts as the year in which it begins.
    const years = officialsOf(catalog, id).flatMap(({ period, periodStart, periodEnd }) => [
      Number(periodStart.slice(0, 4)),
      Number((period.startsWith("SH") ? periodStart : periodEnd).slice(0, 4)),
    ]);
    if (!indicatorWords[id] || !years.length) return [];
    const [from, to] = [Math.min(...years), Math.max(...years)];
    return [{ id, name, years: from === to ? `${from}` : `${from} to ${to}` }];
  });
}

export default function CheckPage() {
  return (
    <main className="page" id="main">
      <FirstPaint until="limits" />
      <header className="lede">
        <h1>Check a sentence</h1>
        <p>
          Each number of a text beside the official record, as it was known on the day and as it is now, by the same
          rules as everywhere on this site. What the rules cannot tell they say. All of it happens in your browser;
          nothing you write is sent.
        </p>
        <noscript>
          <p>Reading a text needs scripts, which are off.</p>
        </noscript>
      </header>
      <Check examples={examples} />
      <section className="section limits" id="limits" aria-labelledby="limits-title">
        <h2 id="limits-title">What it can and cannot do</h2>
        <ul>
          <li>
            It reads English and Persian, and numbers about Iran. <b>Sure</b> means that every rule found the reading
            plain; <b>unsure</b>, that a person should look; <b>not read</b>, that there is nothing to compare.
          </li>
          <li>
            It says how a number stands to what official publishers had by then and have now. It gives no score, and it
            does not say whether a sentence is true.
          </li>
          <li>How far something rose or fell, shares, parts of the country and causes are not compared.</li>
          <li>The first 20,000 characters and 120 numbers of a text are read.</li>
        </ul>
        <details className="unfolded-in-print">
          <summary>What is held, and for which years</summary>
          <dl className="held">
            {heldRows().map(({ id, name, years }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{years}</dd>
              </div>
            ))}
          </dl>
        </details>
        <p>
          The rules are in <a href={links.about()}>About and words</a>.
        </p>
      </section>
    </main>
  );
}
