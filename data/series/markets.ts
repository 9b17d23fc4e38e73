import type { SeriesRecordSpec } from "../../lib/schema";
import { copiedOn, copyOf } from "./provenance";

const rial = {
  geo: "IRN",
  indicator: "exchange-rate",
  unit: "IRR_USD",
  frequency: "monthly",
  calendar: "gregory",
} as const;

const tgju = ["kooroshkz/Dollar-Rial-Toman-Live-Price-Dataset", "57f59f642054f9902ef7f125579fa6bf8e5e329e"] as const;
const bonbast = ["SamadiPour/rial-exchange-rates-archive", "9b34e241057bc69bc50a236b6ea47b03aeec28ee"] as const;

/** Open-market rates of the rial: quotations, not a statistics office’s series. */
export const marketSeries = [
  {
    ...rial,
    id: "irn-fx-open-market-tgju-monthly",
    title: "Iran: open-market rate of the US dollar (TGJU)",
    short: "open market, TGJU",
    definition: { measure: "rate", rate: "open_market" },
    counts: "mean of the month’s daily closes",
    publisher: "tgju",
    source: "tgju",
    vintage: "2026-08-08",
    ...copiedOn("2026-08-08", ...tgju),
    lineage: "irn-exchange-rate-open-market-tgju",
    notes: `${copyOf(tgju[0], "data/Dollar_Rial_Price_Dataset.csv", tgju[1])} Rials, ten to the toman. Each row says from how many daily quotes it was derived; some months of 2012 and 2013 have few, and August 2026 is not complete.`,
    reference: "fx-open-market-tgju-monthly",
  },
  {
    ...rial,
    id: "irn-fx-open-market-bonbast-monthly",
    title: "Iran: open-market rate of the US dollar (Bonbast)",
    short: "open market, Bonbast",
    definition: { measure: "rate", rate: "open_market" },
    counts: "mean of the month’s daily mid quotes",
    publisher: "bonbast",
    source: "bonbast",
    vintage: "2026-08-22",
    ...copiedOn("2026-08-22", ...bonbast),
    lineage: "irn-exchange-rate-open-market-bonbast",
    notes: `${copyOf(bonbast[0], "gregorian/YEAR/full", bonbast[1])} Quoted in toman and multiplied by ten; the middle of sell and buy, or sell where buy is missing. Each row says from how many daily quotes it was derived; August 2026 is not complete.`,
    reference: "fx-open-market-bonbast-monthly",
  },
] satisfies SeriesRecordSpec[];
