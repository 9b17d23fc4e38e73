import type { SeriesRecordSpec } from "../../lib/schema";
import { copyOf, releasedOn } from "./provenance";

/** An edition of the Statistical Review: BP’s until the Energy Institute took it over, one lineage. */
interface Edition {
  tag: string;
  name: string;
  short: string;
  publisher: string;
  source: string;
  vintage: string;
  dates: Pick<SeriesRecordSpec, "published" | "notAfter" | "dateBasis" | "dateSource">;
  repository: string;
  path: string;
  commit: string;
}

const bpRepository = "owid/importer-bp-statistical-review";
const bpCommit = "88c4bc68912fd81f957237302e3d10423f6365ef";

const june2019: Edition = {
  tag: "bp19",
  name: "BP June 2019",
  short: "BP 2019",
  publisher: "bp",
  source: "bp-2019",
  vintage: "2019-06",
  dates: releasedOn("2019-06-11"),
  repository: bpRepository,
  path: "input/bp_data_2019.xlsx",
  commit: bpCommit,
};
const june2020: Edition = {
  ...june2019,
  tag: "bp20",
  name: "BP June 2020",
  short: "BP 2020",
  source: "bp-2020",
  vintage: "2020-06",
  dates: { published: "2020-06", notAfter: "2020-06-30", dateBasis: "edition" },
  path: "input/bp_data_2020.xlsx",
};
const edition2025: Edition = {
  tag: "ei25",
  name: "Energy Institute 2025",
  short: "EI 2025",
  publisher: "energy-institute",
  source: "ei-2025",
  vintage: "2025",
  dates: { ...releasedOn("2025-06-26"), dateSource: "https://dieselnet.com/news/2025/06energyreview.php" },
  repository: "open-numbers/ddf--bp--energy",
  path: "etl/source/Statistical Review of World Energy Data.xlsx",
  commit: "ebe7a24be2aab59422c83add1bc74857b58fd217",
};

const common = { frequency: "annual", calendar: "gregory" } as const;

function from(edition: Edition, sheet: string): string {
  return copyOf(edition.repository, `${edition.path}, sheet ${sheet}`, edition.commit);
}

function at(edition: Edition) {
  const { publisher, source, vintage, dates } = edition;
  return { ...common, publisher, source, vintage, ...dates };
}

const sheets = {
  liquids: { bp: "Oil Production - Barrels", ei: "Oil Production - barrels" },
  crude: { bp: "Oil Production - Crude Conds", ei: "Crude+cond production - barrels" },
  gasLiquids: { bp: "Oil Production - NGLs", ei: "NGLs production - barrels" },
  consumption: { bp: "Oil Consumption - Barrels", ei: "Oil Consumption - barrels" },
};

function sheetOf(edition: Edition, name: keyof typeof sheets): string {
  return from(edition, edition === edition2025 ? sheets[name].ei : sheets[name].bp);
}

const iran = { geo: "IRN", unit: "KBD" } as const;

const totalLiquids = [june2019, june2020, edition2025].map((edition) => ({
  ...at(edition),
  ...iran,
  id: `irn-oil-production-total-liquids-${edition.tag}`,
  title: `Iran: oil production, total liquids (${edition.name})`,
  short: `${edition.short}, liquids`,
  indicator: "oil-production",
  definition: { measure: "production" as const, product: "liquids" as const },
  counts: "with condensate and natural gas liquids",
  lineage: "irn-oil-production-total-liquids-bp",
  notes: `${sheetOf(edition, "liquids")} Crude oil, shale oil, oil sands, condensates and natural gas liquids. Calendar years.`,
  reference: `oil-production-total-liquids-${edition.tag}`,
}));

const crudeAndCondensate = [june2019, june2020, edition2025].map((edition) => ({
  ...at(edition),
  ...iran,
  id: `irn-oil-production-crude-condensate-${edition.tag}`,
  title: `Iran: oil production, crude oil and condensate (${edition.name})`,
  short: edition.short,
  indicator: "oil-production",
  definition: { measure: "production" as const, product: "crude_condensate" as const },
  counts: "no natural gas liquids",
  lineage: "irn-oil-production-crude-condensate-bp",
  notes: `${sheetOf(edition, "crude")} This sheet and the one of natural gas liquids add up to total liquids, although a footnote of the 2019 edition says the liquids are included here. Calendar years.`,
  reference: `oil-production-crude-condensate-${edition.tag}`,
}));

const naturalGasLiquids = [june2019, edition2025].map((edition) => ({
  ...at(edition),
  ...iran,
  id: `irn-oil-production-ngl-${edition.tag}`,
  title: `Iran: production of natural gas liquids (${edition.name})`,
  short: `${edition.short}, NGL`,
  indicator: "natural-gas-liquids",
  definition: { measure: "production" as const, product: "ngl" as const },
  counts: "no crude oil or condensate",
  lineage: "irn-oil-production-ngl-bp",
  notes: `${sheetOf(edition, "gasLiquids")} Ethane, liquefied petroleum gas and naphtha from gas processing. The source includes FGE Iran Service.`,
  reference: `oil-production-ngl-${edition.tag}`,
}));

const consumption = [june2019, june2020, edition2025].map((edition) => ({
  ...at(edition),
  ...iran,
  id: `irn-oil-consumption-${edition.tag}`,
  title: `Iran: oil consumption (${edition.name})`,
  short: edition.short,
  indicator: "oil-consumption",
  definition: { measure: "consumption" as const },
  counts: "inland demand, bunkers, refinery fuel and loss; no biofuels",
  lineage: "irn-oil-consumption-bp",
  notes: `${sheetOf(edition, "consumption")} Editions differ much for Iran: 2015 is {irn-oil-consumption-bp19-2015} in BP’s edition of the day and {irn-oil-consumption-ei25-2015} in the newest.`,
  reference: `oil-consumption-${edition.tag}`,
}));

const places = [
  { geo: "IRN", name: "Iran", suffix: "" },
  { geo: "IRQ", name: "Iraq", suffix: "-irq" },
  { geo: "VEN", name: "Venezuela", suffix: "-ven" },
  { geo: "SAU", name: "Saudi Arabia", suffix: "-sau" },
];

const oilReserves = [june2019, june2020, edition2025].flatMap((edition) =>
  places.map(({ geo, name, suffix }) => ({
    ...at(edition),
    geo,
    id: `${geo.toLowerCase()}-reserves-oil-${edition.tag}`,
    title: `${name}: proved oil reserves (${edition.name})`,
    short: edition.short,
    indicator: "oil-reserves",
    unit: "BN_BBL" as const,
    definition: { measure: "reserves" as const, at: "year_end" as const },
    counts: "with condensate and natural gas liquids",
    gaps: edition === edition2025,
    lineage: `${geo.toLowerCase()}-oil-reserves-bp`,
    notes:
      edition === edition2025
        ? `${from(edition, "Oil - Proved reserves")} The workbook says that its method is under review and that the table was not updated: it ends with 2020 and shows four years.`
        : `${from(edition, "Oil - Proved reserves history")} Compiled from official sources, the OPEC Secretariat, World Oil and the Oil & Gas Journal. Venezuela includes the Orinoco Belt.`,
    reference: `reserves-oil-${edition.tag}${suffix}`,
  })),
);

const gasReserves = places.map(({ geo, name, suffix }) => ({
  ...at(june2019),
  geo,
  id: `${geo.toLowerCase()}-reserves-gas-bp19`,
  title: `${name}: proved natural gas reserves (${june2019.name})`,
  short: june2019.short,
  indicator: "gas-reserves",
  unit: "TCM" as const,
  definition: { measure: "reserves" as const, product: "gas" as const, at: "year_end" as const },
  lineage: `${geo.toLowerCase()}-gas-reserves-bp`,
  notes: `${from(june2019, "Gas - Proved reserves history")} Standard cubic metres.`,
  reference: `reserves-gas-bp19${suffix}`,
}));

/** BP Statistical Review of World Energy and its successor, the Energy Institute’s. */
export const statisticalReview = [
  ...totalLiquids,
  ...crudeAndCondensate,
  ...naturalGasLiquids,
  ...consumption,
  ...oilReserves,
  ...gasReserves,
] satisfies SeriesRecordSpec[];
