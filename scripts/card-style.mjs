import { readFile } from "node:fs/promises";

const read = (name) => readFile(new URL(`../app/styles/${name}.css`, import.meta.url), "utf8");

/** A colour as grey paper has it: of the same luma. */
function greyOf(colour) {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return `#${grey.toString(16).padStart(2, "0").repeat(3)}`;
}

/** The colours of the site by their names. @param {"light" | "dark" | "grey"} [form] */
export async function coloursOf(form = "light") {
  const found = (await read("root")).matchAll(/^ {2}--([\w-]+): light-dark\((#\w+), (#\w+)\)/gm);
  const pick = (light, dark) => (form === "dark" ? dark : form === "grey" ? greyOf(light) : light);
  return Object.fromEntries([...found].map(([, name, light, dark]) => [name, pick(light, dark)]));
}

/** The selectors of a rule without what only a browser knows: each of `:is()` by itself, none that waits for a hand or a state. */
function plainSelectors(selector) {
  const all = selector.replace(/:not\([^)]*\)/g, "").trim();
  const is = /:is\(([^)]*)\)/.exec(all);
  const each = is ? is[1].split(",").map((one) => all.replace(is[0], one.trim())) : all.split(",");
  return each.map((one) => one.trim()).filter((one) => !one.includes(":"));
}

/** A declaration with its colours and lengths as they are where nothing is pointed at. */
function plainDeclaration(declaration, colours) {
  const filled = declaration
    .replace(/calc\((?:([\d.]+)px \+ )?var\(--lit.*$/, (_, base = "0") => base)
    .replace(/var\(--([\w-]+)\)/g, (_, name) => colours[name] ?? "Inter")
    .trim();
  if (/currentcolor|transition/.test(filled)) return "";
  return filled.replace(/^color: (.*)/, "fill: $1; stroke: $1");
}

/** What drawings look like in some colours, in the plain style sheet that renderers of SVG read. */
export async function drawingStyle(colours) {
  const sheets = await Promise.all(["drawing", "line", "point", "bar", "flag", "key"].map(read));
  const text = sheets
    .join("")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "");
  const rules = text.split("}").map((rule) => {
    const [selector = "", body = ""] = rule.split("{");
    const declarations = body.split(";").map((one) => plainDeclaration(one, colours));
    return `${plainSelectors(selector).join(",")}{${declarations.filter(Boolean).join(";")}}`;
  });
  const last =
    ".drawing path.point{stroke-dasharray:none}.drawing .stretch.forecast{stroke-dasharray:4 3}.mark[aria-current] .halo{opacity:0.18}";
  return rules.filter((rule) => !rule.startsWith("{")).join("") + last;
}
