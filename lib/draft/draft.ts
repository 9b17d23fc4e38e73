import { decide } from "../decision";
import type { ArticleInput, Indicator } from "../schema";
import { sentencesOf, type Sentence } from "../sentences";
import { eventLabel } from "./event-label";
import { type Leftover, leftovers } from "./leftover";
import { draftObservation, type NumberInSentence, type ObservationDraft, type Why } from "./observation";
import { type DateWords, dateWords } from "./period-words";
import { type Known, measuredAmounts, sentenceNumbers } from "./sentence-numbers";

export type { Known } from "./sentence-numbers";

/** What a text does not say of itself. */
export type About = Pick<ArticleInput, "id" | "tag" | "title" | "authors" | "outlet" | "published" | "url">;

/** A draft, with the words that decided its fields by the id of the observation. */
export interface Drafted {
  article: ArticleInput;
  why: Readonly<Record<string, Why>>;
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

/** The draft of an article: everything in its text that states a quantity or a dated event, the rest accounted for. */
class Draft {
  readonly passages: ArticleInput["passages"] = {};
  readonly observations: Record<string, ObservationDraft> = {};
  readonly events: ArticleInput["events"] = {};
  readonly notCharted: Leftover[] = [];
  readonly why: Record<string, Why> = {};

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
      const { spec, why } = draftObservation({ ...one, passage, passageText: this.passages[passage]?.text ?? "" });
      const period =
        typeof spec.period === "string" ? `-${spec.period.replace("..", "-").replace(/M(?=\d\d)/g, "-")}` : "";
      const wanted = `${spec.geo ?? "IRN"}-${one.indicator.id}${period}`;
      const id = fresh(wanted, this.observations, `-${this.about.tag}`);
      this.observations[id] = spec;
      this.why[id] = why;
    }
  }

  addEvent({ sentence, dates, passage }: Read): void {
    const date = dates.find(({ code }) => code);
    if (!date?.code) return;
    const label = eventLabel(sentence.text);
    this.events[fresh(short(label, 30), this.events, `-${this.about.tag}`)] = {
      ...{ label, period: date.code, periodLabel: date.label },
      ...(date.reason && { periodBasis: "inferred" as const, periodReason: date.reason }),
      ...{ passage, quote: sentence.text },
    };
  }

  /** An event accounts for its whole sentence. */
  addLeftovers({ sentence, numbers, dates, passage }: Read): void {
    if (passage && !numbers.length) return;
    const taken = numbers.map(({ match }) => ({ start: match.start, end: match.unitEnd }));
    const quoted = new Set(this.notCharted.map(({ quote }) => quote));
    this.notCharted.push(...leftovers(sentence.text, taken, dates).filter(({ quote }) => !quoted.has(quote)));
  }
}

const isHeading = (line: string): boolean =>
  line.length < 80 && !/[.!?؟:,;”"\d]$/u.test(line.trim()) && !/\d/.test(line);

/**
 * Drafts an article from its text. What the text does not say stands as a decision, which the gate asks for.
 *
 * @param text the full text; a web address on its first line is no part of it
 */
export function draftArticle(text: string, about: About, known: Known): Drafted {
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
    const before = joined ? (last?.indicators ?? []) : [];
    const parts = sentenceNumbers({ text: sentence.text, published: about.published, dates, before }, known);
    const carried = last?.passage && joined && parts.some(({ source }) => source === "carried");
    const states = parts.length > 0 || measuredAmounts(sentence.text, dates).length > 0;
    const quoted = parts.length > 0 || (!states && dates.some(({ code }) => code));
    let passage = "";
    if (carried && last) {
      passage = last.passage;
      const opened = draft.passages[passage];
      if (opened) opened.text = body.slice(last.start, sentence.end);
    } else if (quoted) passage = draft.open(parts[0]?.indicator.id ?? short(sentence.text, 30), heading, sentence.text);
    const numbers = parts.map((one) => ({ ...one, passage, passageText: "" }));
    const read = { sentence, numbers, dates, passage };
    if (parts.length) draft.addNumbers(read);
    else if (quoted) draft.addEvent(read);
    draft.addLeftovers(read);
    const indicators = parts.length ? parts.map(({ indicator }) => indicator) : joined ? (last?.indicators ?? []) : [];
    last = {
      sentence,
      indicators,
      passage: parts.length ? passage : "",
      start: carried && last ? last.start : sentence.start,
    };
  }
  return { article: recordOf(draft), why: draft.why };
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
