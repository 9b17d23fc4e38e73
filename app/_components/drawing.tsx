import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartModel } from "#lib/chart-model";
import { links } from "#lib/links";
import { panelsOf } from "#lib/panels";
import { Sheet } from "./sheet";

const forms = ["wide", "medium", "narrow"] as const;
type Form = (typeof forms)[number];

function picture(name: string): string {
  const file = join(process.cwd(), ".drawn", `${name}.svg`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`The picture ${file} is missing: run “npm run draw”, which draws every chart before the build.`);
  }
}

/** A mark leads to its sentence where that stands on the page (`here`), else to its number's own page. */
function lead(svg: string, here: readonly string[]): string {
  return svg.replace(/href="#n-([^"]+)"/g, (href, id: string) =>
    here.includes(id) ? href : `href="${links.observation(id)}"`,
  );
}

interface Props {
  /** The observations whose printed number stands on the page. */
  here: readonly string[];
  /** The observation to light. */
  picked?: string;
  only?: readonly Form[];
  /** Without links and names: a second picture of what stands on the page already. */
  silent?: boolean;
}

/** A picture that only looks: nothing in it is a link or has a name, since the page has both elsewhere. */
function silenced(svg: string): string {
  return svg
    .replace(/<a ([^>]*?)href="[^"]*"/g, "<g $1")
    .replace(/<\/a>/g, "</g>")
    .replace(/ (role|aria-label|data-o|data-k|data-value)="[^"]*"/g, "");
}

/** What a drawing of each kind consists of. */
const sheets = {
  time: ["lines", "points"],
  vintages: ["lines", "points"],
  panels: ["lines", "points"],
  amounts: ["bars"],
} as const;

/** The sheets of a drawing; panels without cited numbers have lines only. */
function Sheets({ model: { chart, marks } }: { model: ChartModel }) {
  const [base, ...rest] = sheets[chart.kind];
  const needed = chart.kind === "panels" && !marks.length ? [base] : [base, ...rest];
  return needed.map((name) => <Sheet key={name} name={name} />);
}

/** A chart as it was drawn before the build, in each form; CSS shows the widest that fits. */
export function Drawing({ chart, here, picked, only = forms, silent = false }: Props & { chart: string }) {
  const light = (svg: string): string =>
    picked ? svg.replace(`data-o="${picked}"`, `data-o="${picked}" aria-current="true"`) : svg;
  const shown = (svg: string): string => (silent ? silenced(svg) : light(lead(svg, here)));
  return only.map((form) => (
    <div
      key={form}
      className={`form ${form}`}
      dangerouslySetInnerHTML={{ __html: shown(picture(`${chart}.${form}`)) }}
    />
  ));
}

/** Small multiples: a picture for each panel under its name, all on one scale. */
export function Panels({ model, here, silent = false }: Pick<Props, "here" | "silent"> & { model: ChartModel }) {
  const shown = (svg: string): string => (silent ? silenced(svg) : lead(svg, here));
  return (
    <div className="multiples">
      {panelsOf(model).map(({ title }, index) => (
        <div key={title}>
          <p className="panel-name">{title}</p>
          <div dangerouslySetInnerHTML={{ __html: shown(picture(`${model.chart.id}.panel-${index}`)) }} />
        </div>
      ))}
    </div>
  );
}

/** Whatever pictures a chart has, in the forms that the place has room for. */
export function Pictures({ model, ...props }: Props & { model: ChartModel }) {
  return (
    <>
      <Sheets model={model} />
      {model.chart.kind === "panels" ? (
        <Panels model={model} here={props.here} silent={props.silent ?? false} />
      ) : (
        <Drawing chart={model.chart.id} {...props} />
      )}
    </>
  );
}

/** A chart's narrow form, or its first panel, as a picture that only looks: its links are the page's own. */
export function Thumbnail({ model }: { model: ChartModel }) {
  const name = model.chart.kind === "panels" ? "panel-0" : "narrow";
  const still = silenced(picture(`${model.chart.id}.${name}`));
  return (
    <>
      <Sheets model={model} />
      <span dangerouslySetInnerHTML={{ __html: still }} />
    </>
  );
}
