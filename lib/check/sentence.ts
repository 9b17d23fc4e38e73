import { hasUnit } from "../citation";
import type { NumberInSentence } from "../draft/observation";
import { dateWords } from "../draft/period-words";
import { reasonOf } from "../draft/leftover";
import { measuredAmounts } from "../draft/sentence-numbers";
import { findAmounts } from "../number";
import type { Indicator } from "../schema";
import type { Sentence } from "../sentences";
import { type Candidate, candidatesOf } from "./candidate";
import { partsOf } from "./clauses";
import { foreignIn, namesIran } from "./foreign";
import { knownReadings } from "./known";
import { indicatorsOf } from "./named";
import type { Place } from "./place";
import type { NumberRead } from "./reading";
import { doubtsOf, otherIn } from "./sureness";
import { noReading } from "./unread";
import type { Words } from "./words";

type Found = Pick<NumberRead, "sureness" | "reasons" | "candidates">;

const unreadable = (reason: string): Found => ({ sureness: "unreadable", reasons: [reason], candidates: [] });

/** Everything that a rule needs to know of the text around a sentence. */
export interface Around {
  words: Words;
  day: string;
  iran: boolean;
  elsewhere: boolean;
  before: readonly Indicator[];
}

function missingOf(candidates: readonly Candidate[], { words }: Around): string[] {
  const [first] = candidates;
  if (!first) return [];
  const places = words.held[first.indicator] ?? [];
  const name = words.indicators.find(({ id }) => id === first.indicator)?.name ?? first.indicator;
  if (!places.length) return [`No official series of this kind is held (${name}).`];
  if (!places.includes(first.geo)) return [`No series of this kind is held for that place (${name}).`];
  return first.period === undefined ? ["No period is named that can be read."] : [];
}

const shared =
  /^\s+of\s+(?!(?:Iran[’']s |the (?:country[’']s )?|its )?(?:GDP|gross domestic product|national income|labou?r|work ?force)|last year|the year|inflation|growth)/iu;

/** Whether a percentage is the share of something that no indicator measures: “90 percent of its exports”. */
function isShare(behind: string, { indicator: { unit }, match }: NumberInSentence): boolean {
  return match.unit === "percent" && (unit === "PC" || unit === "PCT") && shared.test(behind);
}

/** How a number that belongs to some indicator is read. */
function readNumber(
  place: Place,
  one: NumberInSentence,
  around: Around,
  more: Pick<Parameters<typeof doubtsOf>[0], "dates" | "measured">,
): Found {
  const { text } = place.sentence;
  const foreign = foreignIn(text);
  const own = namesIran(text);
  const only = around.words.held[one.indicator.id];
  const worldwide = only?.length === 1 && only[0] === "WLD";
  const geo = worldwide ? "WLD" : foreign && !own ? foreign.code : "IRN";
  if (foreign && !own && !worldwide && !only?.includes(foreign.code))
    return unreadable(`It is of another place (“${foreign.words}”), of which no series of this kind is held.`);
  if (foreign && own && one.indicator.id === "oil-exports")
    return unreadable(`It names one country (“${foreign.words}”); what goes to all of them is held.`);
  if (isShare(text.slice(place.match.unitEnd), one)) return unreadable("It is a share of something else.");
  const other = one.source === "hinted" && otherIn(text, one.words);
  if (other) return unreadable(`Its sentence speaks of “${other}”, of which no series is held.`);
  const indicators = indicatorsOf(place, one, around.words);
  const [first] = indicators;
  if (!first) return unreadable("It is a share of gross domestic product, and its sentence names no balance.");
  const candidates = indicators
    .slice(0, 3)
    .flatMap((each) => candidatesOf(each, { geo, day: around.day, measured: more.measured }));
  const iran = around.iran || worldwide || /^SH/.test(first.date?.code ?? "");
  const guessed = candidates[0]?.period === undefined ? "" : candidates[0].periodReason;
  const asked = { one: first, ...more, iran, elsewhere: around.elsewhere, guessed, candidates: indicators.length };
  const unclear = !hasUnit(place.match, first.indicator.unit, text);
  const signs = new Set(
    candidates.filter(({ indicator }) => indicator === first.indicator.id).map(({ value }) => value),
  );
  const reasons = [
    ...missingOf(candidates, around),
    ...(unclear && place.match.unit !== "barrels" ? ["The unit at it is not the whole one."] : []),
    ...(signs.size > 1 ? ["No word settles its sign."] : []),
    ...doubtsOf(asked),
  ];
  return { sureness: reasons.length ? "unsure" : "sure", reasons, candidates };
}

/** Reads every number of one sentence. */
export function readSentence(
  sentence: Sentence,
  around: Around,
): { found: (Place & Found)[]; indicators: Indicator[] } {
  const { words, day, before } = around;
  const dates = dateWords(sentence.text, day);
  const measured = measuredAmounts(sentence.text, dates);
  const parts = partsOf({ text: sentence.text, published: day, dates, before }, measured, words);
  const own = findAmounts(sentence.text).filter(
    (match) =>
      !dates.some(({ start, end }) => start < match.end && match.start < end) &&
      !(match.unit === undefined && reasonOf(sentence.text, match, match) === "date"),
  );
  const found = own.map((match) => {
    const place = { sentence, match, measured };
    const part = parts.find((one) => one.match.start === match.start);
    const read = part
      ? readNumber(place, { ...part, passage: "", passageText: sentence.text }, around, { dates, measured })
      : unreadable(noReading(place));
    const known = knownReadings(sentence.text, match, words.known);
    return {
      ...place,
      ...(known.length ? { sureness: "sure" as const, reasons: [], candidates: [...known, ...read.candidates] } : read),
    };
  });
  return { found, indicators: parts.map(({ indicator }) => indicator) };
}
