import type { Qualifier } from "../cells";

/** Words that loosen or bound a number, as they end before it. The first kind whose words stand there speaks. */
const about =
  "about|around|roughly|nearly|almost|some|towards?|approximately|approx\\.?|approaching|near|virtually|broadly|circa|ca?\\.|[~≈∼]|(?:very )?close to|(?:an )?estimated|(?:somewhere |anywhere )?in the (?:region|neighbou?rhood|order|vicinity) of|(?:on|of) the order of|something like|more or less|an average of about|(?:در )?حدود(?:ا)?|نزدیک به|تقریبا[ً]?|قریب به|در حوالی";
const atLeast =
  "(?<!(?:no|not) )(?:more|greater|higher|better) than|(?:no|not) (?:less|fewer|lower|smaller) than|at (?:the very )?least|above|over|in excess of|exceed(?:ed|s|ing)?|(?:surpass|topp?)(?:ed|es|s|ing)?|upwards? of|(?:at )?(?:an? |the )?minimum(?: of)?|north of|beyond|[>≥]|بیش از|بیشتر از|بالای|افزون بر|دست کم|حداقل|لااقل";
const atMost =
  "(?<!(?:pick|perk|tick|ramp|go|went|mov|edg|inch|trend|head|shot|shoot|add|pil|pushed?)(?:ed|es|s|ing)? )up to|at (?:the very )?most|(?<!(?:no|not) )(?:less|fewer|lower|smaller) than|(?:no|not) (?:more|greater|higher) than|under|below|(?:just |a (?:little|bit) )?(?:short|shy) of|as (?:much|many|high) as|(?:at )?(?:an? |the )?maximum(?: of)?|not quite|beneath|at best|a (?:ceiling|cap|limit) of|not exceeding|south of|[<≤]|کمتر از|حداکثر|زیر|تا سقف";
const ending = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})\\s?$`, "iu");
const kinds: readonly [Qualifier, RegExp][] = [
  ["at_most", ending("not exceeding|not? (?:more|greater|higher) than")],
  ["at_least", ending(atLeast)],
  ["at_most", ending(atMost)],
  ["about", ending(about)],
];

const behind: readonly [Qualifier, RegExp][] = [
  [
    "at_least",
    /^(?:-plus| plus|\+|,? (?:or|and) (?:more|above|over|higher|up|upwards?|greater|better)|,? at (?:the )?(?:very )?least| as a minimum| min(?:imum)?)(?!\p{L})|^ (?:یا|و) بیشتر/iu,
  ],
  [
    "at_most",
    /^(?:,? or (?:less|fewer|below|under|lower)|,? at (?:the )?(?:very )?most| as a maximum| max(?:imum)?| tops)(?!\p{L})|^ (?:یا|و) کمتر/iu,
  ],
  [
    "about",
    /^(?:-odd| odd|-ish|,? or (?:so|thereabouts)|,? (?:approximately|roughly|more or less|give or take))(?!\p{L})/iu,
  ],
];

/** Between qualifier and number: “about a”, “less than half” no; “over a decade” is a time, so `over` takes no article. */
const article = /(?<!\bover|\s)\s+an?\s*$/i;
const between = /(?<!\p{L})(?:between|بین)\s+$/iu;
/** Words that neither loosen a number nor part it from what stands before them. */
const idle =
  /(?<!\p{L})(?:just|only|merely|barely|even|well|still|already|a mere|far|slightly|somewhat|as (?:little|low|few) as|a (?:little|bit)|a further|an additional|another|a total of|the|فقط|تنها)\s+$/iu;

const window = 100;

/** A negation in the same breath turns a bound round: “not expected to exceed”, “will not fall below”. */
const negation =
  /(?<!\p{L})(?:(?:not|never|cannot|hardly|unlikely|without|nor|no longer|fail(?:s|ed|ing)?)(?! (?:only|just|merely|least|surprising)(?!\p{L}))|\p{L}+n['’]t)((?: \p{L}[\p{L}-]*){0,8}) $/iu;
const apart = /(?<!\p{L})(?:that|whether|if|because|but|and|or|which|who|while|as|when|since|how|why|until)(?!\p{L})/iu;
const negatedBehind = /^[^.؟!،,;]{0,40}(?<!\p{L})(?:نخواهد|نخواهند|نمی|نیست|نبود|نشد|نرسید|نکرد|نرفت)/u;
const turned: Partial<Record<Qualifier, Qualifier>> = { at_least: "at_most", at_most: "at_least" };

/** The words before a number, to a window's length. */
function wordsBefore(text: string, from: number): string {
  return text.slice(Math.max(0, from - window), from).replace(article, " ");
}

function kindOf(before: string, after: string): Qualifier | undefined {
  const [kind, pattern] = kinds.find(([, one]) => one.test(before)) ?? [];
  if (!kind || !pattern) return undefined;
  const lead = before.replace(pattern, "").replace(/(?<!\s)\s*$/, " ");
  const own = /^(?:no|not) |^n?or /i.test(pattern.exec(before)?.[0] ?? "");
  const between = negation.exec(lead)?.[1];
  const negated = between !== undefined ? !apart.test(between) : negatedBehind.test(after);
  return negated && !own ? (turned[kind] ?? kind) : kind;
}

/** How firmly a number is stated, by the words at it. */
export function qualifierAt(text: string, from: number, to: number, unitTo: number): Qualifier {
  const later = [to, unitTo]
    .map((end) => text.slice(end, end + window))
    .flatMap((after) => behind.find(([, pattern]) => pattern.test(after))?.[0] ?? [])[0];
  return kindOf(wordsBefore(text, from), text.slice(Math.max(to, unitTo))) ?? later ?? "exact";
}

/** The end of words that loosen a number from behind, before its unit: “2.4 million or more barrels”. */
export function looseningAt(text: string, at: number): number {
  const after = text.slice(at, at + window);
  const found = behind.map(([, pattern]) => pattern.exec(after)?.[0].length ?? 0);
  return at + Math.max(0, ...found);
}

/** The words before a number without those that only loosen it: “fell by nearly” becomes “fell by”. */
export function withoutQualifiers(before: string): string {
  let rest = before;
  for (let length = -1; length !== rest.length;) {
    length = rest.length;
    rest = rest.replace(article, " ").replace(between, "");
    for (const [, pattern] of kinds) rest = rest.replace(pattern, "");
    rest = rest.replace(idle, "");
  }
  return rest;
}
