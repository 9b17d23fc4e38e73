import type { Metadata } from "next";
import { Main } from "#components/main";
import { catalog } from "#data";
import { formatDay } from "#lib/format";
import { links } from "#lib/links";

export const metadata: Metadata = {
  title: "Corrections",
  description:
    "Every published value, word or date that was changed: what stood there, what stands there now, and why.",
  alternates: { canonical: links.corrections() },
};

/** The page of the number that a correction is about, where it is one. */
function Fact({ name }: { name: string }) {
  const id = name.replace(/^observation /, "");
  const cited = catalog.cited.some((one) => one.id === id);
  return cited ? <a href={links.observation(id)}>{id}</a> : name;
}

export default function CorrectionsPage() {
  return (
    <Main>
      <header className="lede">
        <h1>Corrections</h1>
        <p>
          What was published and then changed: the old value, the new one, the reason and the day. New facts are no
          corrections. <a href={links.file("corrections.csv")}>Download as CSV</a>
        </p>
      </header>
      {catalog.corrections.length ? null : <p>No published fact has been corrected so far.</p>}
      {catalog.corrections.map(({ date, reason, changes }) => (
        <section className="section" key={`${date} ${reason}`}>
          <h2>
            <time dateTime={date}>{formatDay(date)}</time>
          </h2>
          <p>{reason}</p>
          <dl className="facts">
            {changes.map(({ fact, field, old, new: now }) => (
              <div className="row" key={`${fact} ${field}`}>
                <dt>
                  <Fact name={fact} /> {field}
                </dt>
                <dd>
                  <del>{old || "nothing"}</del> <ins>{now || "nothing"}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Main>
  );
}
