import { cite, fold, occurrences } from "./fold";
import type { NumberMatch } from "./number";
import { invisible } from "./number/reading";
import type { CitationProblem, Found, Stated } from "./citation";

const unseen = new RegExp(invisible, "g");

/** A text as it is seen: folded, and without what no reader sees. */
export const seen = (text: string): string => fold(text.replace(unseen, ""));

function problem(code: CitationProblem["code"], wrong: string, remedy: string): CitationProblem {
  return { code, field: "sign", wrong, remedy };
}

const rates: readonly string[] = ["PC", "PP", "PCT"];

/** Which way the sentence says the number went; of an amount only a verb bound to it does: “exports fell to 2.1” is no change. */
function changeOf({ match }: Found, { unit }: Stated): NumberMatch["change"] {
  const { change } = match;
  return change && (rates.includes(unit) || change.bound || change.kind === "level") ? change : undefined;
}

/** An editor's word for the sign stands in the quotation. */
function checkWord({ sign, quote }: Stated): CitationProblem[] {
  if (typeof sign === "string" || occurrences(quote, sign.word) > 0) return [];
  const wrong = `The word ${cite(sign.word)}, which is to state the sign, does not stand in the quotation ${cite(quote)}.`;
  return [problem("sign_outside", wrong, "Name a word of the quotation.")];
}

function signDiffers(wrong: string, remedy = "Give the value the sign that the sentence states."): CitationProblem[] {
  return [problem("sign_differs", wrong, remedy)];
}

const same = (a: string, b: string): boolean => {
  const [one, other] = [seen(a).toLowerCase(), seen(b).toLowerCase()];
  return one.includes(other) || other.includes(one);
};

/** How far a balance went is not what it was; what it was has the sign of a deficit or a surplus. */
function checkBalance({ match, from, to }: Found, { value, sign, quote }: Stated): CitationProblem[] {
  const { balance, change } = match;
  if (!balance) return [];
  const [named, says] = [typeof sign === "string" ? undefined : sign.word, cite(balance.words)];
  if (change?.kind === "change" && change.bound)
    return signDiffers(
      `${cite(match.text)} says how far the balance went (${cite(change.words)}), not what it was: ${cite(quote)}.`,
      "Take the number out, and quote it in notCharted.",
    );
  const stated = named !== undefined && same(named, balance.words);
  if (balance.at < from || balance.at + balance.words.length > to)
    return [
      problem("sign_outside", `The word that states the sign, ${says}, stands outside the quotation.`, "Quote it."),
    ];
  const negative = balance.sign < 0;
  if (value < 0 !== negative && (balance.sure || stated))
    return signDiffers(`The value is ${value}, but the sentence says ${says}: ${cite(quote)}.`);
  // Where something parts word and number, an editor says whether it is meant, by naming it or not.
  const right = named === undefined ? sign === (negative ? "verb" : "printed") : stated;
  if (right && (balance.sure || value < 0 === (named !== undefined))) return [];
  if (!balance.sure && value > 0 && sign === "printed") return [];
  return signDiffers(
    `sign is “${named ?? String(sign)}”, but the sign is stated by a word, ${says}.`,
    balance.sure ? `Write sign: "${negative ? "verb" : "printed"}".` : `Write sign: { word: "${balance.words}" }.`,
  );
}

/** The sign is the one printed, or the one that a word of the quotation states. */
export function checkSign(found: Found, stated: Stated): CitationProblem[] {
  const { value, sign, quote } = stated;
  const { match } = found;
  const deficit = typeof sign !== "string" && match.balance && same(sign.word, match.balance.words);
  if (!match.signed && match.balance && value !== 0 && (stated.balance || deficit))
    return [...checkWord(stated), ...checkBalance(found, stated)];
  const change = match.signed ? undefined : changeOf(found, stated);
  const named = typeof sign === "string" ? undefined : sign.word;
  const wrongWord = checkWord(stated);
  if (wrongWord.length || value === 0) return wrongWord;
  const open = !match.signed && (!change || (change.kind === "change" && !change.sure));
  if (open && named && !(change?.sign && same(named, change.words))) return [];
  if (change?.sign === 0) {
    const wrong = `${cite(change.words)} is no word of which the way is known, so ${cite(quote)} does not say whether it rose or fell.`;
    const remedy = `Say so with the value's sign, and write sign: { word: "${change.words}" }.`;
    return [problem("sign_unknown", wrong, remedy)];
  }
  const down = change?.kind === "change" && change.sign < 0;
  if (value < 0 !== (down || match.value < 0)) {
    const says = down ? `says that it went down (${cite(change.words)})` : "does not say that it went down";
    return signDiffers(`The value is ${value}, but the sentence ${says}: ${cite(quote)}.`);
  }
  if (down && (change.at < found.from || change.at + change.words.length > found.to)) {
    const wrong = `The word that states the sign, ${cite(change.words)}, stands outside the quotation.`;
    return [problem("sign_outside", wrong, "Quote it with the number.")];
  }
  if (named ? !change || same(named, change.words) : down === (sign === "verb")) return [];
  const by = down ? `stated by a word, ${cite(change.words)}` : "printed with the number";
  return signDiffers(
    `sign is “${named ?? String(sign)}”, but the sign is ${by}.`,
    `Write sign: "${down ? "verb" : "printed"}".`,
  );
}
