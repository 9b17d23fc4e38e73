import type { NumberInSentence } from "../draft/observation";
import type { DateWords } from "../draft/period-words";
import { monthNames } from "../months";
import { downVerbs, upVerbs } from "../number/direction-words";
import type { NumberMatch } from "../number";
import { withoutQualifiers } from "../number/qualifier";
import { parsePeriod } from "../period";
import { foreignIn } from "./foreign";

/** A number in its sentence, as far as the sureness of its reading depends on it. */
export interface Asked {
  one: NumberInSentence;
  /** All numbers of the sentence that count something, in order. */
  measured: readonly NumberMatch[];
  dates: readonly DateWords[];
  /** Whether the text names Iran anywhere, or another place anywhere. */
  iran: boolean;
  elsewhere: boolean;
  /** Why the period was guessed, if it was. */
  guessed: string;
  /** How many indicators the number's words and unit allow. */
  candidates: number;
}

const hedged =
  /(?<!\p{L})(?:unlike|relative to|times|double|twice|less|lower|higher|not|never|no longer|den(?:y|ies|ied|ying)|reject(?:s|ed)|doubt(?:s|ed|ful)?|nobody|no one|none of|hardly|lies?|lied|myth|fiction|fake|disput(?:es?|ed)|refut(?:es?|ed)|debunk(?:s|ed)|sceptic\p{L}*|skeptic\p{L}*|believes?|believed|suppos\p{L}+|purport\p{L}+|rumou?r\p{L}*|pretends?|invent\p{L}*|if|unless|without(?! oil)|except|excluding|would|could|may|might|should|must|targets?|targeted|goals?|plan(?:s|ned)?|quotas?|assum(?:es?|ed|ing|ption)|instead|rather than|false|wrong(?:ly)?|claim(?:s|ed)?|alleg\p{L}+|budgeted|(?:n[’']t)|نه|نیست|نبود|اگر|نخواهد|هدف|سهمیه|ادعا|تکذیب|تردید|دروغ|هیچ‌?کس|شایعه)(?!\p{L})|n[’']t(?!\p{L})|[?؟]/iu;
const partly =
  /(?<!\p{L})(?:months?|monthly|month-on-month|quarterly|quarters?|quarter-on-quarter|weeks?|weekly|days(?= of)|half|cumulative(?:ly)?|combined|altogether|in all|decades?|years|year-to-date|so far|peak(?:ed|s)?|low(?:est)? (?:of|in|since)|high(?:est)? (?:of|in|since)|at one point|briefly|ماهه?|نیمه|فصل|بهار|تابستان|پاییز|زمستان|پایان|اوج|هفته|روزهای)(?!\p{L})/iu;
const others =
  /(?<!\p{L})(?:money supply|liquidity|M2|wages?|salar\p{L}+|housing|rents?|loans?|lending|credit|imports?|trade|non-oil exports?|gasoline|petrol|diesel|fuel|products?|petrochemicals?|condensates?|gas|LNG|LPG|tax(?:es)?|stocks?|shares?|share of|steel|gold|coins?|poverty|gini|foods?|core|producer|investments?|consumption|spending|expenditures?|debts?|reserves of foreign|deposits?|currency|per capita|per head|income|nominal|seasonally|deflator|interest|discount|private|household|public|sector|provinces?|Tehran|province|expectations?|index|prices? of|نقدینگی|مسکن|دستمزد|خوراکی\p{L}*|مواد غذایی|واردات|سرمایه‌?گذاری|مصرف|سرانه|اسمی|استان|تهران|بخش|سود|طلا|سکه|بنزین|گاز|میعانات|پتروشیمی|سهم|غیرنفتی|تولیدکننده)(?!\p{L})/iu;
/** Words that stand in the vocabulary and say too little alone of a rate. */
const loose = /^(?:growth|recession|prices rose|price rises|contraction|contract|expansion|exchange rate|نرخ ارز)$/iu;
const product = /^(?:oil-production|oil-exports|oil-consumption)$/;

const leading =
  "the|an?|its|their|his|our|this|that|whose|Iran[’']?s?|Iran|Iranian|Islamic|Republic[’']s|country[’']s|nation[’']s|annual|yearly|average|overall|headline|official|total|economic|real|gross|of|in|with|by|as|on|and|from|when|while|where|said|says|proved|proven|consumer|sanctioned|percent|per ?cent|put|saw|sees|expects|estimates|estimated|نرخ|که|میزان|متوسط|سالانه|کل|واقعی|خام|شاخص|است|این|ایران|کشور|گفت|گفته|اعلام|کرد|و|با";
const before = new RegExp(`(?:^|[.,;:(“"«،%]|(?<![\\p{L}])(?:${leading}))\\s*$`, "iu");
const ofOil = /(?<!\p{L})(?:crude|oil|sanctioned)\s*$/iu;
const object = `(?:(?:about|around|nearly|some|roughly|just|only|almost|approximately|more|less|than|over|under|an?|the|its|minus|negative|calendar|fiscal|Iranian|Persian|year|full|whole|period|for|in|of)\\s+)*(?:[-−–(]?[$]?\\s?\\d|Iran(?!\\p{L})|${monthNames.join("|")}|year|SH |country|one|two|three|four|five|six|seven|eight|nine|ten|\\p{L}+teen|twenty|thirty|forty|fifty)`;
const following =
  "was|were|is|are|be|been|had|has|have|will|reached|reaches|hit|hits|stood|stands|averaged|averages|averaging|totall?ed|amounted|came|ran|runs|running|exceeded|measured|recorded|registered|expected|projected|forecast|estimated|remained|settled|ended|according|also|actually|then|now|again|only|already|both|which|rate|figure|level|growth|growing";
const after = new RegExp(
  `^(?:[’']s)?(?:\\s+(?:rates?|levels?|volumes?|growth))?(?:\\s*(?:$|[.,;:(—–)”"»،])|\\s+(?:${following}|${downVerbs}|${upVerbs})(?!\\p{L})|\\s+(?:in|for|during|of|at|to|by|from|over)\\s+${object})`,
  "iu",
);
const persianAfter =
  /^\s*(?:(?:نفت|خام|ایران|کشور|واقعی|سالانه|اقتصادی|اقتصاد|در|سال|به|با|برابر|حدود|نزدیک|که|را|نیز|هم|شمسی|میلادی|روزانه|[-−\d۰-۹٫.]+|[.,،]|میلیون|درصد\p{L}?|منفی|رسید|بود|شد|کاهش|افزایش|رشد|افت|یافت|داشت|کرد)(?:\s+|$|[.,،؛]))*/u;
const byDate =
  /(?:^|[(,،]|(?<!\p{L})(?:in|of|for|during|throughout|year|fiscal|calendar|full-year|در|سال|برای|طی|the|Iranian|Persian|SH))\s*$/iu;
const afterDate =
  /^\s*(?:(?:and|to|through|until|or|و|تا)(?!\p{L})|[-–—])\s*(?:the )?(?:(?:19|20|1[34])\d\d|(?:۱۹|۲۰|۱۳|۱۴)[۰-۹]{2}|(?:19|20)\d\d)(?![\d۰-۹.,٫])/iu;

/** Text between the words that name an indicator and the number, whichever stands first. */
function gapOf({ sentence, match, words }: NumberInSentence): { gap: string; lead: string; rest: string } | undefined {
  const at = [...sentence.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gu"))].map(
    ({ index }) => index,
  );
  const start = at.toSorted((a, b) => Math.abs(match.start - a) - Math.abs(match.start - b))[0];
  if (start === undefined || !words) return undefined;
  const end = start + words.length;
  const gap = end <= match.start ? sentence.slice(end, match.start) : sentence.slice(match.unitEnd, start);
  return { gap, lead: sentence.slice(0, start), rest: sentence.slice(end) };
}

/** “from 3.8 million in 2017 to 2.1 million in 2019”: the number reached is tied by the one that was left. */
function isReached({ sentence, match }: NumberInSentence, other: NumberMatch): boolean {
  const left = /(?<!\p{L})(?:from|از)\s*$/iu.test(sentence.slice(0, other.start));
  return (
    left &&
    other.unit === match.unit &&
    other.start < match.start &&
    /(?<!\p{L})(?:to|به|تا)\s*$/iu.test(sentence.slice(0, match.start))
  );
}

/** Whether nothing else can have come between the words and the number. */
function isTied(asked: Asked): boolean {
  const { one } = asked;
  // The words that name a rate of exchange are its unit.
  if (one.match.unit === "to the dollar" || one.match.unit === "rials") return asked.measured.length === 1;
  const found = gapOf(one);
  if (!found) return false;
  const persian = /\p{Script=Arabic}/u.test(one.words);
  const oil = one.indicator.id.startsWith("oil-") && ofOil.test(found.lead);
  if (!persian && !((oil || before.test(found.lead)) && after.test(found.rest))) return false;
  if (persian) {
    const [known = ""] = persianAfter.exec(found.rest) ?? [];
    const reach = one.match.start - (one.sentence.length - found.rest.length);
    if (!before.test(found.lead) || (reach >= 0 && known.trim().length < reach - 2)) return false;
  }
  if (
    found.gap.length > 70 ||
    /[;:،“”"]|, |(?<!\p{L})(?:and|but|while|whereas|than|compared|against)(?!\p{L})/iu.test(found.gap)
  )
    return false;
  return !asked.measured.some(
    (other) =>
      other !== one.match &&
      !isReached(one, other) &&
      other.start >= Math.min(one.match.start, found.lead.length) &&
      other.end <= Math.max(one.match.start, found.lead.length),
  );
}

/** Whether the date is the number's own beyond doubt. */
function isDated({ one: { sentence, match, date }, dates, measured }: Asked): boolean {
  if (!date?.code) return false;
  if (!byDate.test(sentence.slice(0, date.start)) || afterDate.test(sentence.slice(date.end))) return false;
  if (dates.length === 1 && measured.length === 1) return true;
  const gap = date.start >= match.unitEnd ? sentence.slice(match.unitEnd, date.start) : undefined;
  const adjacent =
    gap !== undefined && gap.length < 40 && !/[,;:]|(?<!\p{L})(?:and|but|while|from|than|up|down)(?!\p{L})/iu.test(gap);
  return adjacent && dates.length === measured.length;
}

const goesOn =
  "as|after|because|due|amid|according|when|while|but|and|despite|following|under|said|says|from|up|down|before|with|however|to(?= [$\\d])";
const ends = new RegExp(`^\\s*(?:$|[.,;:)”"»،؛—–]|(?:${goesOn})(?!\\p{L}))`, "iu");
const endsInPersian =
  /^(?:\s*(?:در روز|رسید|بود|شد|است|شود|شده|کاهش|افت|رشد|افزایش|یافت|داشت|کوچک|روبرو|و|به|[.،؛]|$))+/u;
const toDate =
  /^(?:\s(?:of (?:Iran[’']s |its )?(?:GDP|gross domestic product)|in|for|during|of|throughout|the|calendar|fiscal|Iranian|Persian|full|year|در|طی|برای|سال))*[\s(,]{0,3}$/iu;

/** Whether words behind the number and its date may narrow it: “4 percent less”, “40 percent in 2019 among the poor”. */
function goesFurther({ sentence, match, date, words }: NumberInSentence): boolean {
  const behind = sentence.slice(match.unitEnd);
  if (behind.includes(words) && words) return false;
  const isEnd = (text: string): boolean => ends.test(text) || endsInPersian.test(text);
  if (!date || date.start < match.unitEnd) return !isEnd(behind);
  return !toDate.test(sentence.slice(match.unitEnd, date.start)) || !isEnd(sentence.slice(date.end));
}

/** Whether a word of change may speak of the rate itself: “inflation rose 3 percent”. */
function mayBeChange({ indicator, match: { change }, words }: NumberInSentence): boolean {
  if (change?.kind !== "change") return false;
  if (!indicator.id.startsWith("gdp-growth")) return indicator.definitions.measure?.[0] !== "balance";
  return /growth|رشد/iu.test(words) && !words.toLowerCase().includes(change.words.toLowerCase());
}

/** Sentence without the words of its dates. */
function undated(sentence: string, dates: readonly DateWords[]): string {
  return dates.reduceRight(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    sentence,
  );
}

const isRate = ({ indicator: { unit } }: NumberInSentence): boolean => unit === "PC" || unit === "PCT";

/** Something that the record does not have and that a sentence speaks of, the words for the number's indicator aside. */
export function otherIn(sentence: string, words: string): string | undefined {
  return others.exec(words ? sentence.replaceAll(words, " ") : sentence)?.[0];
}

/** Everything that leaves the reading of a number in doubt, a sentence each; none where every rule finds it plain. */
export function doubtsOf(asked: Asked): string[] {
  const { one, dates, measured } = asked;
  const { sentence, match, indicator, date, source } = one;
  const plain = undated(sentence, dates);
  const foreign = foreignIn(sentence);
  const other = otherIn(plain, one.words);
  const hedge = hedged.exec(plain)?.[0];
  const part = partly.exec(plain)?.[0];
  const doubts: (string | false | undefined)[] = [
    source === "hinted" && `“${one.words}” only hints at what is counted.`,
    source === "carried" && "Only the sentence before names what is counted.",
    source === "named" && asked.candidates > 1 && !isTied(asked) && "Its sentence speaks of several things.",
    source === "named" &&
      asked.candidates === 1 &&
      !isTied(asked) &&
      `“${one.words}” and the number do not stand close enough to be tied by rule.`,
    source === "named" && loose.test(one.words) && `“${one.words}” alone does not say growth of what.`,
    goesFurther(one) && "The words behind the number may narrow it.",
    mayBeChange(one) && "It may say how far something went, and not what was reached.",
    indicator.id === "inflation-year-on-year" && "Which month is compared is left open.",
    indicator.id === "gdp-growth" &&
      !/growth|رشد/iu.test(one.words) &&
      !(match.change?.kind === "change" && match.change.sure && match.change.sign) &&
      "No word says that it is a rate of growth.",
    product.test(indicator.id) &&
      match.unit === "barrels" &&
      "The number counts barrels; the record counts barrels a day.",
    match.unit === "to the dollar" && !/rial|ریال/iu.test(sentence) && "No word says that it counts rials.",
    match.qualifier === "range" && "It is one end of a range; the rule compares one number.",
    (match.qualifier === "at_least" || match.qualifier === "at_most") &&
      "It is a bound; the rule compares the number itself.",
    foreign && `The sentence also names “${foreign.words}”.`,
    !foreign && !asked.iran && asked.elsewhere && "The text speaks of another place too, and this sentence names none.",
    !foreign && !asked.iran && !asked.elsewhere && "No place is named; it is read as Iran.",
    other && `The sentence also speaks of “${other}”.`,
    hedge && `“${hedge}” may say that it is no plain statement.`,
    part && `“${part}” may narrow the period.`,
    !date?.code && asked.guessed,
    date?.reason && `The period is told from the day of the statement (“${date.label}”).`,
    date?.code && !isDated(asked) && `“${date.label}” may be the date of something else.`,
    date?.code &&
      isRate(one) &&
      parsePeriod(date.code).kind !== "year" &&
      "A rate for a part of a year can be meant in several ways.",
    date?.code && parsePeriod(date.code).kind === "day" && "A single day is named; the record has months and years.",
    left.test(withoutQualifiers(sentence.slice(0, match.start))) &&
      measured.length > 1 &&
      dates.length < measured.length &&
      "It is the number that was left, whose date is not stated.",
  ];
  return doubts.flatMap((doubt) => doubt || []);
}
const left = /(?<!\p{L})(?:from|than|with|against|از|نسبت به)\s*$/iu;
