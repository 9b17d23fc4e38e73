import "server-only";
import "../../styles/standings.css";
import "../../styles/spark.css";
import { catalog } from "#data";
import { indexOf } from "#lib/catalog-index";
import { formatValue } from "#lib/format";
import { links } from "#lib/links";
import type { CitedObservation } from "#lib/observation";
import { byIndicator, type Standing } from "#lib/standings";
import { units } from "#lib/unit";
import { StandingRow } from "./row";

const columns = ["In the article’s words", "Cited", "Record on the article’s day", "Record now", "Drawn", "Verdict"];

/** The largest number of an indicator, which its bars are drawn to. */
function mostOf(indicator: string): number {
  return Math.max(
    ...(indexOf(catalog).cited.get(indicator) ?? []).map(({ value, kind }) => (kind === "cited" ? value : 0)),
  );
}

function Rows({ standings }: { standings: readonly Standing[] }) {
  return standings.map((standing) => (
    <StandingRow key={standing.observation.id} standing={standing} most={mostOf(standing.observation.indicator)} />
  ));
}

/** What was added up here, apart from what is cited, with its arithmetic. */
function Derived({ observation }: { observation: CitedObservation }) {
  const { id, value, unit, derivedFrom } = observation;
  const parts = derivedFrom.flatMap((part) => indexOf(catalog).observation.get(part) ?? []);
  return (
    <tr className="derived">
      <td colSpan={columns.length}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M0 0H10V10H0Z" />
        </svg>
        <a href={links.observation(id)}>{formatValue(value, unit)}</a> ={" "}
        {parts.map((part) => formatValue(part.value, part.unit)).join(" + ")}. Added up here; no text states the sum.
      </td>
    </tr>
  );
}

function Head() {
  return (
    <>
      <caption className="sr">Each cited number with its sentence, the record then and now, and the verdict</caption>
      <colgroup>
        {columns.map((name) => (
          <col key={name} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** Cited numbers beside the record, by what they measure; `ranked` in their own order. */
export function Standings({ standings, ranked = false }: { standings: readonly Standing[]; ranked?: boolean }) {
  const groups = byIndicator(catalog, standings);
  return (
    <div className="standings-box">
      <table className="standings">
        <Head />
        {ranked ? (
          <tbody>
            <Rows standings={standings} />
          </tbody>
        ) : (
          groups.map(({ indicator, standings: members, derived }) => (
            <tbody key={indicator.id} id={`numbers-${indicator.id}`}>
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {indicator.name} <small>{units[indicator.unit].name}</small>
                </th>
              </tr>
              <Rows standings={members} />
              {derived.map((observation) => (
                <Derived key={observation.id} observation={observation} />
              ))}
            </tbody>
          ))
        )}
      </table>
    </div>
  );
}
