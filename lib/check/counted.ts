import type { Definition } from "../definition";
import type { Indicator } from "../schema";

/** Words that say what is counted, by the indicator's measure; what no word says stays open. */
const said: readonly [words: RegExp, definition: Definition][] = [
  [/(?<!\p{L})(?:production |output )?capacity|ظرفیت/iu, { measure: "capacity" }],
  [
    /crude (?:oil )?and condensates?|(?:plus|with|including) condensates?|نفت خام و میعانات/iu,
    { product: "crude_condensate" },
  ],
  [/(?<!\p{L})crude(?!\p{L})|نفت خام/iu, { product: "crude" }],
  [/(?<!\p{L})(?:total )?(?:petroleum |oil )?liquids/iu, { product: "liquids" }],
  [/secondary sources/iu, { method: "secondary_sources" }],
  [/direct communication/iu, { method: "direct_communication" }],
  [/tanker[ -]tracking|tanker data|ردیابی نفتکش/iu, { method: "tanker_tracking" }],
  [/(?<!\p{L})(?:free|open|parallel|black|unofficial)[ -]market|بازار آزاد/iu, { rate: "open_market" }],
  [/official (?:exchange )?rate|نرخ رسمی/iu, { rate: "official" }],
  [/(?<!\p{L})urban|شهری/iu, { households: "urban" }],
  [/(?<!\p{L})rural|روستایی/iu, { households: "rural" }],
  [/end[ -]of[ -](?:period|year)/iu, { average: "end_of_period" }],
  [/point[ -]to[ -]point|year[ -]on[ -]year|نقطه به نقطه/iu, { average: "point_to_point" }],
  [/(?<!\p{L})(?:women|female)|زنان/iu, { sex: "female" }],
  [/(?<!\p{L})(?:men|male)(?!\p{L})|مردان/iu, { sex: "male" }],
];

/** What a number of an indicator counts, as far as its sentence says. */
export function countedIn(sentence: string, { definitions }: Indicator): Definition {
  const [measure] = definitions.measure ?? [];
  const only = measure && { measure };
  const found = said.flatMap(([words, definition]) => {
    const [[name = "", code = ""] = []] = Object.entries(definition);
    const knows = (definitions as Record<string, readonly string[] | undefined>)[name]?.includes(code);
    return knows && words.test(sentence) ? [definition] : [];
  });
  // The first of two that speak of one dimension is the longer phrase.
  return Object.assign({ ...only }, ...found.toReversed()) as Definition;
}
