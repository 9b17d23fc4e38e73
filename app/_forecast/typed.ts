/** A text with digits of English, and with the minus, the decimal sign and the percent that keyboards for it have. */
function latin(text: string): string {
  // Digits of Persian and of Arabic end in the four bits of ours.
  const digits = text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return digits.replace(/[−–]/g, "-").replace(/٫/g, ".").replace(/٪/g, "%");
}

/** Signs that only steer how a text is written, and the narrow space that stands between thousands and before a unit. */
const unseen = /[\u061c\u200e\u200f\u2066-\u2069\u202a-\u202f]/g;

/** Commas that may be decimal or stand between thousands. */
const thousands = /^[-+]?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * The number that a reader has typed: a comma or a dot before decimals, any minus, digits of English or Persian, the chart's unit or none.
 *
 * @param form the unit's way to write a value, with a 0 in it: “0%”, “$0 bn”
 * @returns nothing for any other text, so that no number is taken for another one
 */
export function numberIn(text: string, form: string): number | undefined {
  const [before = "", after = ""] = latin(form).replace(unseen, "").split("0");
  let rest = latin(text).replace(unseen, "").trim();
  if (after === "%") rest = rest.replace(/per ?cent$/i, "").trim();
  for (const part of [before, after]) if (part) rest = rest.replace(part, "").trim();
  rest = rest.replace(/^([-+]) /, "$1");
  if (thousands.test(rest) || !/^[-+]?(\d+([.,]\d+)?|[.,]\d+)$/.test(rest)) return undefined;
  return Number(rest.replace(",", ".")) + 0;
}

/** A number as the field has it after a step of the arrow keys or a point in the picture. */
export function fieldText(value: number, digits: number): string {
  return value.toFixed(Math.max(digits, decimalsOf(value)));
}

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}
