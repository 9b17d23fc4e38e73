/** Places in words, by the codes that series and tests use: ISO 3166-1 alpha-3, WLD for the world. */
const names: Readonly<Record<string, string>> = {
  CHN: "China",
  ESP: "Spain",
  EU: "European Union",
  FRA: "France",
  GRC: "Greece",
  IND: "India",
  IRN: "Iran",
  IRQ: "Iraq",
  ITA: "Italy",
  JPN: "Japan",
  KOR: "South Korea",
  SAU: "Saudi Arabia",
  TUR: "Turkey",
  VEN: "Venezuela",
  WLD: "the world",
  ZAF: "South Africa",
};

/** A place in words; a code that has none stays a code. */
export function placeName(code: string): string {
  return names[code] ?? code;
}
