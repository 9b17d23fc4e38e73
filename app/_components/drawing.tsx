import type { ChartModel } from "#lib/chart-model";
import { describeChart, describePanel } from "#lib/describe";
import { links } from "#lib/links";
import { panelsOf } from "#lib/panels";
import { Chart } from "./charts/chart";
import type { Lead } from "./charts/mark";
import { ReadingData } from "./readings";
import { wayTo } from "./way-out";

const forms = ["wide", "medium", "narrow"] as const;
type Form = (typeof forms)[number];

interface Props {
  model: ChartModel;
  /** The observations whose printed number stands on the page. */
  here: readonly string[];
  /** The observation to light. */
  picked?: string;
  only?: readonly Form[];
  /** Without links and names: a second picture of what stands on the page already. */
  silent?: boolean;
}

/** A mark leads to its sentence where that stands on the page (`here`), else to its number's own page. */
function leadTo(here: readonly string[]): Lead {
  return (id) => wayTo(here.includes(id) ? `#n-${id}` : links.observation(id));
}

/** A chart in each form; CSS shows the widest that fits. */
export function Drawing({ model, here, picked, only = forms, silent = false }: Props) {
  const spoken = silent ? {} : { label: describeChart(model), lead: leadTo(here), picked };
  return (
    <>
      {only.map((form) => (
        <div key={form} className={`form ${form}`}>
          <Chart model={model} form={form} scale={model} {...spoken} />
        </div>
      ))}
      {silent ? null : <ReadingData model={model} />}
    </>
  );
}

/** Small multiples: a picture for each panel under its name, all on one scale. */
function Panels({ model: whole, here, picked, silent = false }: Props) {
  return (
    <div className="multiples">
      {panelsOf(whole).map(({ title, model }, panel) => (
        <div key={title}>
          <p className="panel-name">{title}</p>
          <div>
            <Chart
              model={model}
              form="panel"
              scale={whole}
              panel={panel}
              {...(silent ? {} : { label: describePanel(title, model), lead: leadTo(here), picked })}
            />
          </div>
        </div>
      ))}
      {silent ? null : <ReadingData model={whole} />}
    </div>
  );
}

/** Whatever pictures a chart has, in the forms that the place has room for. */
export function Pictures(props: Props) {
  return props.model.chart.kind === "panels" ? <Panels {...props} /> : <Drawing {...props} />;
}

/** A chart's narrow form, or its first panel with its name, as a picture that only looks: its links are the page's own. */
export function Thumbnail({ model: whole }: { model: ChartModel }) {
  const panels = panelsOf(whole);
  const [panel] = panels;
  if (!panel) return null;
  return (
    <span>
      {panels.length > 1 ? (
        <span className="panel-name">
          {panel.title}, one of {panels.length} charts
        </span>
      ) : null}
      <Chart model={panel.model} form={whole.chart.kind === "panels" ? "panel" : "narrow"} scale={whole} />
    </span>
  );
}
