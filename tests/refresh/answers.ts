/** Answers in the forms the two APIs document. */

export interface WorldBankRow {
  indicator: { id: string; value: string };
  country: { id: string; value: string };
  countryiso3code: string;
  date: string;
  value: number | null;
  unit: string;
  obs_status: string;
  decimal: number;
}

export const growth = "NY.GDP.MKTP.KD.ZG";

export function worldBankRow(date: string, value: number | null, code = growth): WorldBankRow {
  return {
    indicator: { id: code, value: "GDP growth (annual %)" },
    country: { id: "IR", value: "Iran, Islamic Rep." },
    countryiso3code: "IRN",
    date,
    value,
    unit: "",
    obs_status: "",
    decimal: 1,
  };
}

interface Meta {
  page?: number;
  pages?: number;
  per_page?: number | string;
  total?: number;
  lastupdated?: string;
}

export function worldBankPage(rows: readonly object[], meta: Meta = {}): unknown {
  const usual = { page: 1, pages: 1, per_page: "1000", total: rows.length, sourceid: "2", lastupdated: "2026-11-05" };
  return [{ ...usual, ...meta }, rows];
}

export const worldBankEmpty = [{ page: 0, pages: 0, per_page: 0, total: 0, sourceid: null, lastupdated: null }, null];

export const worldBankError = [
  { message: [{ id: "120", key: "Invalid value", value: "The provided parameter value is not valid" }] },
];

export interface EiaRow {
  period: string;
  value: string | number | null;
  [field: string]: string | number | null;
}

export function iranRow(period: string, value: string | number | null): EiaRow {
  return {
    period,
    productId: "57",
    productName: "Crude oil including lease condensate",
    activityId: "1",
    activityName: "Production",
    countryRegionId: "IRN",
    countryRegionName: "Iran",
    countryRegionTypeId: "c",
    countryRegionTypeName: "Country",
    dataFlagId: null,
    unitName: "thousand barrels per day",
    value,
    unit: "TBPD",
  };
}

export function brentRow(period: string, value: string | number | null): EiaRow {
  return {
    period,
    duoarea: "ZEU",
    "area-name": "NA",
    product: "EPCBRENT",
    "product-name": "UK Brent Crude Oil",
    process: "PF4",
    "process-name": "Spot Price FOB",
    series: "RBRTE",
    "series-description": "Europe Brent Spot Price FOB (Dollars per Barrel)",
    value,
    units: "$/BBL",
  };
}

export function eiaPage(data: readonly EiaRow[], more: { total?: number | string; frequency?: string } = {}): unknown {
  const usual = { total: String(data.length), dateFormat: "YYYY", frequency: "annual" };
  return { response: { ...usual, ...more, data, description: "" }, request: {}, apiVersion: "2.1.8" };
}
