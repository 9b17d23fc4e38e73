import type { SeriesRecordSpec } from "../../lib/schema";
import { copyOf } from "./provenance";

const rial = {
  geo: "IRN",
  indicator: "exchange-rate",
  unit: "IRR_USD",
  frequency: "monthly",
  calendar: "gregory",
} as const;

/** Open-market rates of the rial: quotations, not a statistics office’s series. */
export const marketSeries = [
  {
    ...rial,
    id: "irn-fx-open-market-tgju-monthly",
    title: "Iran: open-market rate of the US dollar (TGJU)",
    short: "open market, TGJU",
    definition: "open-market rate, mean of the month’s daily closes; TGJU",
    publisher: "tgju",
    source: "tgju",
    vintage: "2026-08-08",
    family: "exchange-rate-open-market-tgju",
    notes: `${copyOf("kooroshkz/Dollar-Rial-Toman-Live-Price-Dataset", "data/Dollar_Rial_Price_Dataset.csv", "57f59f642054f9902ef7f125579fa6bf8e5e329e")} Rials, 10 to the toman. Each row says from how many daily quotes it was derived; some months of 2012 and 2013 have few, and August 2026 is not complete.`,
    reference: "fx-open-market-tgju-monthly",
  },
  {
    ...rial,
    id: "irn-fx-open-market-bonbast-monthly",
    title: "Iran: open-market rate of the US dollar (Bonbast)",
    short: "open market, Bonbast",
    definition: "open-market rate, mean of the month’s daily mid quotes; Bonbast",
    publisher: "bonbast",
    source: "bonbast",
    vintage: "2026-08-22",
    family: "exchange-rate-open-market-bonbast",
    notes: `${copyOf("SamadiPour/rial-exchange-rates-archive", "gregorian/{year}/full", "9b34e241057bc69bc50a236b6ea47b03aeec28ee")} Quoted in toman and multiplied by 10; the middle of sell and buy, or sell where buy is missing. Each row says from how many daily quotes it was derived; August 2026 is not complete.`,
    reference: "fx-open-market-bonbast-monthly",
  },
] satisfies SeriesRecordSpec[];
