import type { Metadata } from "next";
import "../../styles/caption.css";
import "../../styles/timeline.css";
import { Attribution } from "#components/attribution";
import { Evidence } from "#components/evidence";
import { Main } from "#components/main";
import { StatusKey } from "#components/status-key";
import { ReadingScript } from "#components/reading-script";
import { TimelineDrawing } from "#components/timeline-drawing";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { links } from "#lib/links";
import { byYear, onSharedTime, type Placed, placedEvents, type SharedTime } from "#lib/timeline";

export const metadata: Metadata = {
  title: "Timeline",
  description:
    "The events that articles name, in order of time, each with its sentence, beneath four charts on one scale of time.",
  alternates: { canonical: links.timeline() },
};

const shown = ["oil-production", "oil-exports", "gdp-growth", "inflation"];

/** An event: its number, when, what, the words that state it, and what is noted beside them. */
function Happening({ placed: { event, k } }: { placed: Placed }) {
  const { id, label, periodLabel, periodReason, note, evidence, quote, passage } = event;
  const article = indexOf(catalog).article.get(event.article);
  if (!article) return null;
  return (
    <li id={`e-${id}`} value={k}>
      <b className="k" aria-hidden="true">
        {k}
      </b>
      <div>
        <h3>
          {label} <small>{periodLabel}</small>
        </h3>
        <blockquote className="quotation">“{quote}”</blockquote>
        <Attribution article={article} passage={passage} sentence={quote} />
        {note || periodReason ? (
          <p className="kicker">
            {[note, periodReason].filter(Boolean).join(" ")}
            <Evidence of={evidence} />
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** What the marks mean, and which events lie outside of the time that the charts show. */
function TimelineKey({ time: { models, from, to }, placed }: { time: SharedTime; placed: readonly Placed[] }) {
  const [first] = models;
  if (!first) return null;
  const outside = placed.filter(({ day }) => day < from || day >= to).map(({ k }) => k);
  const together = { marks: models.flatMap(({ marks }) => marks), lines: models.flatMap(({ lines }) => lines) };
  return (
    <>
      <StatusKey model={{ ...first, ...together, gaps: [], courses: [] }} />
      <p className="kicker">
        Numbers in circles are events; where they crowd, a flag stands for the events of a year. A line runs down from
        those that the charts mark.
        {outside.length ? ` Outside of the time shown, and in the list alone: ${outside.join(", ")}.` : ""}
      </p>
    </>
  );
}

export default function TimelinePage() {
  const placed = placedEvents(catalog);
  const time = onSharedTime(catalog, shown);
  const titles = time.models.map(({ chart }) => chart.title).join(", ");
  return (
    <Main>
      <header className="lede">
        <h1>Timeline</h1>
        <p>
          The events that the articles name, in order of time. The charts put the numbers on the same scale of time: red
          is what an article states, slate and grey the record. A flag leads to its event.
        </p>
      </header>
      <figure className="timeline-stage" aria-label="Numbers and events on one scale of time">
        <TimelineDrawing
          time={time}
          placed={placed}
          label={`${titles}, on one scale of time, with the events as numbered flags. Each event and number is a link.`}
        />
        <figcaption>
          <TimelineKey time={time} placed={placed} />
          <ul className="timeline-links">
            {shown.map((id) => (
              <li key={id}>
                <a href={links.chart(id)}>{indexOf(catalog).chart.get(id)?.title}: the whole chart</a>
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      {byYear(placed).map(({ year, placed: events }) => (
        <section className="year" key={year} aria-labelledby={`y-${year}`}>
          <h2 id={`y-${year}`}>{year}</h2>
          <ol>
            {events.map((one) => (
              <Happening key={one.event.id} placed={one} />
            ))}
          </ol>
        </section>
      ))}
      <ReadingScript />
    </Main>
  );
}
