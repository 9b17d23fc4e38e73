import * as z from "zod";
import { solarYear } from "#data/series/wdi-editions";
import { formatPeriod } from "#lib/period";
import { Day } from "#lib/cells";
import { type SeriesRecord } from "#lib/schema";
import { apiAddress, readAnswer } from "../answer";
import { periodCode } from "../period-code";
import type { Context, Publisher, Reading, Release, Template } from "../publisher";
import { RefreshError } from "../refresh-error";

/** The API sends counts as numbers and, in per_page, as text. */
const Count = z.union([z.number().int(), z.string().regex(/^\d+$/, "not a count").transform(Number)]);
const Meta = z.object({
  page: Count,
  pages: Count.pipe(z.number().max(100)),
  per_page: Count,
  total: Count,
  lastupdated: Day,
});
const Row = z.object({
  indicator: z.object({ id: z.string() }),
  countryiso3code: z.string(),
  date: z.string(),
  value: z.number().nullable(),
  obs_status: z.enum(["", "A", "B", "E", "F", "P"]),
});
const Page = z.tuple([Meta, z.array(Row)]);
type Page = z.output<typeof Page>;
const Failure = z.tuple([z.object({ message: z.array(z.object({ key: z.string(), value: z.string() })).min(1) })]);

function complaint(body: unknown): string | undefined {
  const { data } = Failure.safeParse(body);
  return data?.[0].message.map(({ key, value }) => `${key}: ${value}`).join("; ");
}

/** The API answers `[{total: 0}, null]` to what it knows but has no values for. */
function isEmpty(body: unknown): boolean {
  return Array.isArray(body) && body.length === 2 && (body[1] === null || (Array.isArray(body[1]) && !body[1].length));
}

async function fetchPage(code: string, geo: string, page: number, { client, env }: Context): Promise<Page> {
  const url = apiAddress(
    env,
    "REFRESH_WORLDBANK_URL",
    "https://api.worldbank.org/v2",
    `country/${geo}/indicator/${code}`,
  );
  url.search = new URLSearchParams({ format: "json", source: "2", per_page: "1000", page: String(page) }).toString();
  const body = await client.getJson(url, complaint);
  const what = `The World Bank's answer about ${code}, page ${page},`;
  if (isEmpty(body))
    throw new RefreshError(`${what} holds no values: check that the indicator still exists for ${geo}.`);
  return readAnswer(Page, body, what);
}

/** All pages of one release, put together. */
async function fetchPages(code: string, geo: string, context: Context): Promise<Page> {
  const [meta, rows] = await fetchPage(code, geo, 1, context);
  for (let page = 2; page <= meta.pages; page += 1) {
    const [next, more] = await fetchPage(code, geo, page, context);
    if (next.lastupdated !== meta.lastupdated)
      throw new RefreshError(`The World Bank brought out a new release while ${code} was fetched: run this again.`);
    rows.push(...more);
  }
  if (rows.length === meta.total) return [meta, rows];
  throw new RefreshError(`The World Bank sent ${rows.length} of ${meta.total} rows of ${code}: run this again.`);
}

function reading(row: z.output<typeof Row>, code: string, record: SeriesRecord): Reading[] {
  if (row.countryiso3code !== record.geo)
    throw new RefreshError(
      `The World Bank answers about ${code} of ${row.countryiso3code || "no country"}, not ${record.geo}.`,
    );
  if (row.indicator.id !== code)
    throw new RefreshError(`The World Bank answers about ${row.indicator.id}, where ${code} was asked for.`);
  if (row.value === null) return [];
  return [{ period: periodCode(row.date, record), value: row.value, status: row.obs_status || "A" }];
}

async function fetchSeries(code: string, context: Context, record: SeriesRecord): Promise<Release> {
  const [{ lastupdated }, rows] = await fetchPages(code, record.geo, context);
  const day = formatPeriod(lastupdated);
  const years = record.calendar === "persian" ? ` ${solarYear}` : "";
  return {
    vintage: lastupdated,
    dateBasis: "release",
    readings: rows.flatMap((row) => reading(row, code, record)),
    source: {
      id: `wdi-${lastupdated}`,
      kind: "dataset",
      title: `World Development Indicators, updated ${day}`,
      publisher: "World Bank",
      published: lastupdated,
      accessed: context.today,
      url: "https://databank.worldbank.org/source/world-development-indicators",
      urlNote: "It shows the newest edition only; a series' notes name the indicator.",
      licence: "CC BY 4.0",
    },
    edition: `World Development Indicators, ${day}`,
    short: `WDI ${day}`,
    provenance: `${code}. Fetched from the World Bank's Indicators API on ${context.today}.${years}`,
  };
}

function wdi(lineage: string, code: string, more: Partial<Template> = {}): Template {
  const fetch: Template["fetchSeries"] = (context, record) => fetchSeries(code, context, record);
  return { decimals: 5, ...more, lineage, code, fetchSeries: fetch };
}

const unsaidYear = "Years as the source labels them; whether GDP stands for the Iranian year is not said.";

/** World Development Indicators through the Indicators API, version 2. Source: datahelpdesk.worldbank.org, article 898581. */
export const publisher: Publisher = {
  id: "worldbank",
  title: "World Bank",
  series: [
    wdi("irn-gdp-growth-wdi", "NY.GDP.MKTP.KD.ZG"),
    wdi("irn-gdp-growth-agriculture-wdi", "NV.AGR.TOTL.KD.ZG", { label: "agriculture" }),
    wdi("irn-gdp-growth-industry-wdi", "NV.IND.TOTL.KD.ZG", { label: "industry", caveat: "Oil is not shown apart." }),
    wdi("irn-gdp-growth-manufacturing-wdi", "NV.IND.MANF.KD.ZG", {
      label: "manufacturing",
      caveat: "Part of industry.",
    }),
    wdi("irn-gdp-growth-services-wdi", "NV.SRV.TOTL.KD.ZG", { label: "services" }),
    wdi("irn-gdp-current-wdi", "NY.GDP.MKTP.CD", {
      decimals: 0,
      caveat: "Jumps in 2018 to 2020 partly reflect the exchange rate used.",
    }),
    wdi("irn-inflation-wdi", "FP.CPI.TOTL.ZG", {
      caveat: "Calendar years: inferred, as the vintage of July 2026 explains.",
    }),
    wdi("irn-exchange-rate-official-wdi", "PA.NUS.FCRF", { label: "official rate", caveat: "Not the market rate." }),
    wdi("irn-resource-rents-wdi", "NY.GDP.TOTL.RT.ZS", { label: "all resources", caveat: unsaidYear }),
    wdi("irn-oil-rents-wdi", "NY.GDP.PETR.RT.ZS", { label: "oil", caveat: unsaidYear }),
    wdi("irn-population-wdi", "SP.POP.TOTL", { decimals: 0 }),
    wdi("irn-unemployment-wdi", "SL.UEM.TOTL.ZS", {
      decimals: 3,
      label: "ILO model",
      caveat: "The Monetary Fund gives other, higher national figures.",
    }),
    wdi("irn-unemployment-youth-female-wdi", "SL.UEM.1524.FE.ZS", { decimals: 3, label: "women 15-24" }),
    wdi("irn-unemployment-youth-male-wdi", "SL.UEM.1524.MA.ZS", { decimals: 3, label: "men 15-24" }),
  ],
};
