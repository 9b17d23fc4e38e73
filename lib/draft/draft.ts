import { decide } from "../decision";
import { findAmounts, type NumberMatch } from "../number";
import type { ArticleInput, Indicator } from "../schema";
import { sentencesOf, type Sentence } from "../sentences";
import { type Leftover, leftovers } from "./leftover";
import { draftObservation, isLevel, type NumberInSentence, type ObservationDraft } from "./observation";
import { type DateWords, dateWords } from "./period-words";
import { fits, indicatorsFor, type Vocabulary } from "./vocabulary";

/** What a text does not say of itself. */
export type About = Pick<ArticleInput, "id" | "tag" | "title" | "authors" | "outlet" | "published" | "url">;

/** What the words of a text are held to. */
export interface Known {
  indicators: readonly Indicator[];
  vocabulary: Vocabulary;
  /** Words that only hint at an indicator: what they say is asked for. */
  hints?: Vocabulary;
}

/** A sentence as it was read, with the passage that it opens or joins. */
interface Read {
  sentence: Sentence;
  numbers: NumberInSentence[];
  dates: DateWords[];
  passage: string;
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .replace(/(?<!-)-+$/, "");
const short = (words: string, length: number): string =>
  words
    .slice(0, length + 1)
    .replace(/(?<!\s)\s+\S*$/u, "")
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, "");

/** An id that none of the list has yet. */
function fresh(wanted: string, taken: Record<string, unknown>, end = ""): string {
  const base = slug(wanted).replace(/^[^a-z]+/, "") || "passage";
  for (let count = 1; ; count++) {
    const tail = `${count > 1 ? `-${count}` : ""}${end}`;
    const id = `${base.slice(0, 60 - tail.length).replace(/(?<!-)-+$/, "")}${tail}`;
    if (!(id in taken)) return id;
  }
}

function numbersOf(
  sentence: string,
  published: string,
  dates: readonly DateWords[],
  before: readonly Indicator[],
  known: Known,
): Omit<NumberInSentence, "passage" | "passageText">[] {
  const amounts = findAmounts(sentence).filter((match) => match.size && match.inside === undefined);
  return amounts.flatMap((match, index) => {
    const inDate = dates.some(({ start, end }) => start < match.end && match.start < end);
    const named = inDate ? [] : indicatorsFor(sentence, match, known.indicators, known.vocabulary);
    const hinted = inDate ? [] : indicatorsFor(sentence, match, known.indicators, known.hints ?? {});
    const carried = inDate ? [] : before.filter((indicator) => fits(indicator, match));
    const [first, ...others] = [named, hinted, carried].find(({ length }) => length) ?? [];
    if (!first) return [];
    const next = amounts[index + 1]?.start ?? Infinity;
    const one = {
      sentence,
      published,
      match,
      next: nextUnit(amounts, index, next),
      dates,
      indicators: [first, ...others] as const,
      source: named.length ? ("named" as const) : hinted.length ? ("hinted" as const) : ("carried" as const),
    };
    return isLevel({ ...one, passage: "", passageText: "" }, first.unit) ? [one] : [];
  });
}

/** Where the next number with a unit begins: years behind a number are its dates. */
function nextUnit(amounts: readonly NumberMatch[], index: number, otherwise: number): number {
  return (
    amounts.slice(index + 1).find(({ unit }) => unit)?.start ??
    (otherwise === Infinity ? Infinity : Number.MAX_SAFE_INTEGER)
  );
}

/** The draft of an article: everything in its text that states a quantity or a dated event, the rest accounted for. */
class Draft {
  readonly passages: ArticleInput["passages"] = {};
  readonly observations: Record<string, ObservationDraft> = {};
  readonly events: ArticleInput["events"] = {};
  readonly notCharted: Leftover[] = [];

  constructor(
    readonly text: string,
    readonly about: About,
  ) {}

  open(name: string, heading: string | null, text: string): string {
    const id = fresh(name, this.passages);
    this.passages[id] = { heading, text };
    return id;
  }

  addNumbers({ numbers, passage }: Read): void {
    for (const one of numbers) {
      const spec = draftObservation({ ...one, passage, passageText: this.passages[passage]?.text ?? "" });
      const period =
        typeof spec.period === "string" ? `-${spec.period.replace("..", "-").replace(/M(?=\d\d)/g, "-")}` : "";
      const wanted = `${spec.geo ?? "IRN"}-${one.indicators[0].id}${period}`;
      this.observations[fresh(wanted, this.observations, `-${this.about.tag}`)] = spec;
    }
  }

  addEvent({ sentence, dates, passage }: Read): void {
    const date = dates.find(({ code }) => code);
    if (!date?.code) return;
    const label = short(sentence.text, 60);
    this.events[fresh(short(label, 30), this.events, `-${this.about.tag}`)] = {
      ...{ label, period: date.code, periodLabel: date.label },
      ...(date.reason && { periodBasis: "inferred" as const, periodReason: date.reason }),
      ...{ passage, quote: sentence.text },
    };
  }

  /** An event accounts for its whole sentence, but not for a quantity in it. */
  addLeftovers({ sentence, numbers, passage }: Read): void {
    const taken = numbers.map(({ match }) => ({ start: match.start, end: match.unitEnd }));
    const quoted = new Set(this.notCharted.map(({ quote }) => quote));
    this.notCharted.push(
      ...leftovers(sentence.text, taken).filter(
        ({ quote, reason }) => !quoted.has(quote) && (numbers.length > 0 || !passage || reason === "unmeasured"),
      ),
    );
  }
}

const isHeading = (line: string): boolean =>
  line.length < 80 && !/[.!?؟:,;”"\d]$/u.test(line.trim()) && !/\d/.test(line);

/**
 * Drafts an article from its text. What the text does not say stands as a decision, which the gate asks for.
 *
 * @param text the full text; a web address on its first line is no part of it
 */
export function draftArticle(text: string, about: About, known: Known): ArticleInput {
  const body = text.replace(/^\uFEFF?(?:https?:\/\/\S*)?/, (start) => " ".repeat(start.length));
  const draft = new Draft(body, about);
  const seen = new Set<string>();
  let heading: string | null = null;
  let last: { sentence: Sentence; indicators: Indicator[]; passage: string; start: number } | undefined;
  for (const found of sentencesOf(body)) {
    const sentence = withoutBullet(found);
    const joined = last !== undefined && !body.slice(last.sentence.end, sentence.start).includes("\n");
    if (!joined && isHeading(sentence.text) && /^\n/.test(`${body.slice(sentence.end)}\n`)) heading = sentence.text;
    if (!sentence.text || seen.has(sentence.text)) continue;
    seen.add(sentence.text);
    const dates = dateWords(sentence.text, about.published);
    const parts = numbersOf(sentence.text, about.published, dates, joined ? (last?.indicators ?? []) : [], known);
    const carried = last?.passage && joined && parts.some(({ source }) => source === "carried");
    const quoted = parts.length > 0 || dates.some(({ code }) => code);
    let passage = "";
    if (carried && last) {
      passage = last.passage;
      const before = draft.passages[passage];
      if (before) before.text = body.slice(last.start, sentence.end);
    } else if (quoted)
      passage = draft.open(parts[0]?.indicators[0].id ?? short(sentence.text, 30), heading, sentence.text);
    const numbers = parts.map((one) => ({ ...one, passage, passageText: "" }));
    const read = { sentence, numbers, dates, passage };
    if (parts.length) draft.addNumbers(read);
    else if (quoted) draft.addEvent(read);
    draft.addLeftovers(read);
    const indicators = parts.length
      ? parts.map(({ indicators: [first] }) => first)
      : joined
        ? (last?.indicators ?? [])
        : [];
    last = {
      sentence,
      indicators,
      passage: parts.length ? passage : "",
      start: carried && last ? last.start : sentence.start,
    };
  }
  return recordOf(draft);
}

/** A line's bullet or dash is none of its words. */
function withoutBullet({ start, end, text }: Sentence): Sentence {
  const [bullet = ""] = /^[\s=+\-@•*–—]+/u.exec(text) ?? [];
  return { start: start + bullet.length, end, text: text.slice(bullet.length) };
}

function recordOf({ about, passages, observations, events, notCharted }: Draft): ArticleInput {
  const families = about.authors.map(({ family }) => family).join(" & ");
  const stated = Object.keys(observations).length;
  return {
    ...{ id: about.id, tag: about.tag, short: families, title: about.title, authors: about.authors },
    ...{ outlet: about.outlet, published: about.published, url: about.url },
    urlNote: about.url ? "The original." : "The copy quoted from does not record the address of the original.",
    about: `${about.title}, ${about.outlet}.`,
    file: `${about.id}.txt`,
    ...{ passages, observations, statements: {}, events, notCharted },
    ...(stated && {
      noOriginFound: decide(
        "Was an earlier text looked for that has these numbers? Write true where none was found; name others in data/origins.ts",
      ),
    }),
  };
}
