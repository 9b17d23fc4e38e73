import type { Status } from "../cells";
import { isPeriod, parsePeriod } from "../period";

const forecast =
  /(?<!\p{L})(?:expect(?:s|ed|ing)?|project(?:s|ed|ing)|forecasts?|predict(?:s|ed|ing)?|foresees?|foreseen|anticipat(?:e[sd]?|ing)|set to|likely to|due to (?:reach|rise|fall)|will|would|sees|targets?|پیش ?بینی|انتظار|خواهد)(?!\p{L})/iu;
const estimate = /(?<!\p{L})(?:(?<!an )estimat(?:e[sd]?|ing|ion)|reckon(?:s|ed)|is put at|برآورد|تخمین)(?!\p{L})/iu;
const provisional = /(?<!\p{L})(?:provisional(?:ly)?|preliminary|flash|مقدماتی)(?!\p{L})/iu;

/**
 * The status of a number, guessed from the words of its sentence; of a period that had not ended when the text appeared, nothing is actual.
 *
 * @param period its code, where it is known
 */
export function statusOf(sentence: string, published: string, period: string | undefined): Status {
  const said = statusSaid(sentence);
  if (said !== "A" || period === undefined || !isPeriod(period)) return said;
  const { start, end } = parsePeriod(period);
  if (start > published) return "F";
  return end > published ? "E" : "A";
}

function statusSaid(sentence: string): Status {
  if (forecast.test(sentence)) return "F";
  if (estimate.test(sentence)) return "E";
  return provisional.test(sentence) ? "P" : "A";
}
