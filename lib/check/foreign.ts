/** Places whose numbers are not Iran's, with the code of those of which some series is held. */
const places: readonly [code: string, words: string][] = [
  ["SAU", "Saudi(?: Arabia)?|عربستان"],
  ["IRQ", "Iraqi?|عراق"],
  ["VEN", "Venezuelan?|ونزوئلا"],
  ["WLD", "[Ww]orld|[Gg]lobal(?:ly)?|[Ww]orldwide|جهان"],
  ["RUS", "Russian?|روسیه"],
  ["CHN", "China|Chinese|Beijing|چین"],
  ["IND", "Indian?|هند"],
  ["TUR", "Turk(?:ey|ish|iye)|Türkiye|ترکیه"],
  ["JPN", "Japan(?:ese)?|ژاپن"],
  ["KOR", "(?:South )?Korean?|کره"],
  ["USA", "United States|U\\.S\\.(?:A\\.)?|USA?|America[n]?|آمریکا|امریکا"],
  ["EU", "Europe(?:an)?(?: Union)?|EU|اروپا"],
  ["OPEC", "OPEC(?:’s|'s) (?:total|overall|production|output)|OPEC (?:as a whole|production|output)|OPEC\\+"],
  [
    "",
    "Kuwaiti?|Qatari?|Emirat(?:es|i)|UAE|Oman[i]?|Bahrain|Syrian?|Lebanon|Lebanese|Pakistani?|Afghan(?:istan)?|Egypt(?:ian)?|Libyan?|Algerian?|Nigerian?|Norw(?:ay|egian)|Brazil(?:ian)?|Argentin(?:a|e)|Mexic(?:o|an)|Canad(?:a|ian)|Britain|British|UK|United Kingdom|German[y]?|France|French|Ital(?:y|ian)|Spain|Spanish|Greece|Greek|Israeli?|Azerbaijan|Armenian?|Kazakhstan|Middle East|Arab|افغانستان|پاکستان|امارات|قطر|کویت|خاورمیانه",
  ],
];
/** Words that name a place for another reason than its numbers. */
const aside =
  /(?:the )?(?:U\.S\.|US|American?|United States|United Nations|EU|European|Trump[’']s|international)(?:[’']s?)? (?:\p{L}+ )?(?:sanctions?|dollars?|withdrawal|pressure|oil sanctions|embargo)|World Bank|بانک جهانی|صندوق|تحریم(?:‌?های?)? (?:\p{L}+ )?(?:آمریکا|امریکا|اروپا)|World Economic Outlook|Global Economic Prospects/gu;

const pattern = places.map(([code, words]) => [code, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u")] as const);

/** A place other than Iran that words speak of. */
export interface Foreign {
  code: string;
  words: string;
}

/** The first place other than Iran that a sentence names, sanctions and institutions aside. */
export function foreignIn(sentence: string): Foreign | undefined {
  const own = sentence.replace(aside, " ");
  for (const [code, words] of pattern) {
    const [found] = words.exec(own) ?? [];
    if (found) return { code, words: found };
  }
  return undefined;
}

/** Whether a text names Iran, or counts by its calendar. */
export function namesIran(text: string): boolean {
  return /(?<!\p{L})(?:Iran|Tehran[’']s)|(?<!\p{L})rials?(?!\p{L})|ایران|ریال|کشور|مرکز آمار|بانک مرکزی/u.test(text);
}
