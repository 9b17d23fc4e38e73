const bidi = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What no reader sees and no file of ours should carry: control characters but tab and line feed, separators, bidi overrides, halves of a character. */
const unseen = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;
const everyUnseen = new RegExp(unseen, "gu");

/** What begins the formulas that spreadsheets run (OWASP formula injection; conventions: CSV). PapaParse's own pattern misses cells with a line break. */
export const formulaStart = /^[=+\-@\t\r]/;

/** Text as a cell may hold it: NFC, no bidi controls, plain spaces for no-break and thin ones. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(bidi, "")
    .replace(/[\u00a0\u2009\u202f]/g, " ");
}

/** True when a cell of text would be read as a formula by a spreadsheet. */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** What a stored text holds that nobody sees, in words; nothing when every character of it can be read. */
export function unseenProblem(text: string): string | undefined {
  const found = unseen.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `it holds the character U+${code} at place ${found.index + 1}, which no reader sees: take it out`;
}

/** A text for a terminal: whatever no reader sees, which could be an order to the terminal, is shown as U+FFFD. */
export function visible(text: string): string {
  return text.replace(everyUnseen, "\uFFFD");
}

/** What would make a spreadsheet run a stored text, in words; nothing when no spreadsheet would. */
export function formulaProblem(text: string): string | undefined {
  const clean = cleanText(text);
  if (!looksLikeFormula(clean)) return undefined;
  return `it begins with “${clean.charAt(0)}”, which a spreadsheet takes for the beginning of a formula: begin it with a word`;
}
