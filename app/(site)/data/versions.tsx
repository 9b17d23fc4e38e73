import { catalog } from "#data";
import { frozen } from "#data/releases";
import { formatDay } from "#lib/format";
import { links } from "#lib/links";

/** What changed in the data from version to version, and what was corrected. */
export function Versions() {
  return (
    <section className="section" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <p>
        A column, code or address gone is a new first number, with the old files kept beside the new; something added a
        new second; a value corrected a new third. A draft is what comes after a version and before the next.
      </p>
      <dl className="facts">
        {catalog.releases.map(({ version, date, changes }) => (
          <div className="row" key={version}>
            <dt>
              {frozen.includes(version) ? <a href={links.release(version, "datapackage.json")}>{version}</a> : version},{" "}
              <time dateTime={date}>{formatDay(date)}</time>
            </dt>
            <dd>{changes.join(" ")}</dd>
          </div>
        ))}
      </dl>
      <p>
        {catalog.corrections.length
          ? `${catalog.corrections.length} corrections so far.`
          : "No published fact has been corrected so far."}{" "}
        <a href={links.corrections()}>All corrections</a>, each with the old value, the new one and the reason.
      </p>
    </section>
  );
}
