import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const forms = ["wide", "medium", "narrow"] as const;
type Form = (typeof forms)[number];

function picture(chart: string, form: Form): string {
  const file = join(process.cwd(), ".drawn", `${chart}.${form}.svg`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`The picture ${file} is missing: run “npm run draw”, which draws every chart before the build.`);
  }
}

/** A chart as it was drawn before the build, in each form; CSS shows the widest that fits. `picked` lights one mark. */
export function Drawing({ chart, picked, only = forms }: { chart: string; picked?: string; only?: readonly Form[] }) {
  const light = (svg: string): string => (picked ? svg.replace(`data-o="${picked}"`, `data-o="${picked}" aria-current="true"`) : svg);
  return only.map((form) => <div key={form} className={`form ${form}`} dangerouslySetInnerHTML={{ __html: light(picture(chart, form)) }} />);
}
