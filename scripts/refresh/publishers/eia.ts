import * as z from "zod";
import { formatPeriod } from "#lib/period";
import type { SeriesRecord } from "#lib/schema";
import { apiAddress, readAnswer } from "../answer";
import { periodCode } from "../period-code";
import type { Context, Publisher, Reading, Release, Template } from "../publisher";
import { RefreshError } from "../refresh-error";

/** Where a series stands in the API and what every row of the answer has to say of itself. */
interface Query {
  route: string;
  frequency: "annual" | "monthly";
  facets: Readonly<Record<string, string>>;
  /** The field of a row that names the unit, and the unit. */
  unit: readonly [field: string, code: string];
  source: { tag: string; title: string; url: string };
}

/** The most rows the API sends at once. */
const length = 5000;
const absent = ["", "-", "--", "NA"];
const decimal = /^-?\d+(\.\d+)?$/;

const Row = z.looseObject({
  period: z.string(),
  value: z.union([z.number(), z.null(), z.string().refine((text) => decimal.test(text) || absent.includes(text))]),
});
type Row = z.output<typeof Row>;
const Page = z.object({
  response: z.object({
    total: z.union([z.number().int(), z.string().regex(/^\d+$/, "not a count").transform(Number)]),
    dateFormat: z.string(),
    frequency: z.string(),
    data: z.array(Row),
  }),
});
const Failure = z.union([
  z.object({ error: z.object({ code: z.coerce.string(), message: z.string() }) }),
  z
    .object({ error: z.string(), code: z.coerce.string() })
    .transform(({ error, code }) => ({ error: { code, message: error } })),
]);

function complaint(body: unknown): string | undefined {
  const error = Failure.safeParse(body).data?.error;
  return error && `${error.message} (${error.code})`;
}

function addressOf({ route, frequency, facets }: Query, offset: number, { env }: Context): URL {
  const url = apiAddress(env, "REFRESH_EIA_URL", "https://api.eia.gov/v2", `${route}/data/`);
  const query = new URLSearchParams({ api_key: env.EIA_API_KEY ?? "", frequency, "data[0]": "value" });
  for (const [facet, value] of Object.entries(facets)) query.append(`facets[${facet}][]`, value);
  const order = { "sort[0][column]": "period", "sort[0][direction]": "asc" };
  for (const [name, value] of Object.entries(order)) query.append(name, value);
  query.append("offset", String(offset));
  query.append("length", String(length));
  url.search = query.toString();
  return url;
}

async function fetchRows(code: string, query: Query, context: Context): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const body = await context.client.getJson(addressOf(query, rows.length, context), complaint);
    const what = `The EIA's answer about ${code}, from row ${rows.length + 1},`;
    const { total, data, frequency } = readAnswer(Page, body, what).response;
    if (frequency !== query.frequency) throw new RefreshError(`${what} is ${frequency}, not ${query.frequency}.`);
    if (data.length === 0)
      throw new RefreshError(
        `${what} holds no values, of ${total}: check that the series still exists, or run this again.`,
      );
    rows.push(...data);
    if (rows.length >= total) return rows;
  }
}

/** Refuses a row about another place, product or unit than was asked for. */
function expectAskedFor(row: Row, code: string, { facets, unit }: Query): void {
  for (const [field, wanted] of [...Object.entries(facets), unit]) {
    if (row[field] === wanted) continue;
    const found = typeof row[field] === "string" ? row[field] : "missing";
    throw new RefreshError(`The EIA's answer about ${code}: ${field} is ${found} in ${row.period}, not ${wanted}.`);
  }
}

function reading(row: Row, code: string, query: Query, record: SeriesRecord): Reading[] {
  expectAskedFor(row, code, query);
  if (row.value === null || absent.includes(String(row.value))) return [];
  return [{ period: periodCode(row.period, record), value: Number(row.value), status: "A" }];
}

async function fetchSeries(code: string, query: Query, context: Context, record: SeriesRecord): Promise<Release> {
  const rows = await fetchRows(code, query, context);
  const { today } = context;
  const day = formatPeriod(today);
  const { tag, title, url } = query.source;
  return {
    vintage: today,
    dateBasis: "snapshot",
    readings: rows.flatMap((row) => reading(row, code, query, record)),
    source: {
      id: `${tag}-${today}`,
      kind: "dataset",
      title: `${title}, as of ${day}`,
      publisher: "U.S. Energy Information Administration",
      published: today,
      accessed: today,
      url,
      urlNote: "It shows the newest values only. The date is the day of retrieval.",
      licence: "Public domain",
    },
    edition: `EIA, ${day}`,
    short: `EIA ${day}`,
    provenance: `${code}. Fetched from the EIA's API, version 2, ${query.route}. The API names no release: the vintage is the day of retrieval.`,
  };
}

function eia(lineage: string, code: string, query: Query, more: Partial<Template> = {}): Template {
  const fetch: Template["fetchSeries"] = (context, record) => fetchSeries(code, query, context, record);
  return { decimals: 2, ...more, lineage, code, fetchSeries: fetch };
}

function iran(productId: string, activityId: string): Query {
  const facets = { productId, activityId, countryRegionId: "IRN", unit: "TBPD" };
  const url = "https://www.eia.gov/international/data/country/IRN";
  const source = { tag: "eia-intl", title: "International energy data: Iran", url };
  return { route: "international", frequency: "annual", facets, unit: ["unit", "TBPD"], source };
}

function brent(frequency: "annual" | "monthly"): Query {
  const url = "https://www.eia.gov/dnav/pet/hist/RBRTED.htm";
  const source = { tag: "eia-brent", title: "Europe Brent Spot Price FOB (RBRTE)", url };
  return { route: "petroleum/pri/spt", frequency, facets: { series: "RBRTE" }, unit: ["units", "$/BBL"], source };
}

/** The EIA's API, version 2. Source: eia.gov/opendata/documentation.php. */
export const publisher: Publisher = {
  id: "eia",
  title: "U.S. Energy Information Administration",
  missing: ({ EIA_API_KEY }) =>
    EIA_API_KEY
      ? undefined
      : "The EIA asks for a key: get one, free, at https://www.eia.gov/opendata/register.php and run this again with it in the environment: EIA_API_KEY=… npm run refresh -- eia",
  series: [
    eia("irn-oil-production-crude-condensate-eia", "INTL.57-1-IRN-TBPD.A", iran("57", "1"), {
      caveat: "Not total liquids.",
    }),
    eia("irn-oil-consumption-eia", "INTL.5-2-IRN-TBPD.A", iran("5", "2")),
    eia("wld-brent-monthly", "RBRTE", brent("monthly"), { label: "Brent, monthly", caveat: "A world price." }),
    eia("wld-brent-annual", "RBRTE", brent("annual"), { label: "Brent, annual", caveat: "A world price." }),
  ],
};
