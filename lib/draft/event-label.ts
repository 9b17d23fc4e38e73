const most = 60;
const least = 15;
/** A clause begins at such a mark, or with such a word. */
const clause = /[,;:]\s|\s[–—-]\s|\s(?=(?:which|who|while|after|before|because|although|but|and|that|when|as)\s)/giu;
const phrase =
  /\s(?=(?:in|on|at|to|for|with|by|from|than|into|over|under|since|during|between|against|about|within|despite|through)\s)/giu;
const dangling =
  /^(?:an?|the|its|their|his|her|of|to|in|on|at|by|for|from|with|and|or|as|than|less|more|not|no|be|been|is|are|was|were|has|have|had|will|would|[–—-])$/i;
const punctuation = /(?<![\s.,;:!?؟])[\s.,;:!?؟]+$/u;

/** Words without those at their end that begin something. */
function whole(words: string): string {
  const list = words.split(/\s+/);
  while (list.length > 1 && dangling.test(list.at(-1) ?? "")) list.pop();
  return list.join(" ").replace(punctuation, "");
}

/** The last place up to a length at which a pattern allows a cut. */
function cutAt(words: string, pattern: RegExp): number | undefined {
  return [...words.matchAll(pattern)].map(({ index }) => index).findLast((at) => at >= least && at <= most);
}

/** A sentence as the label of an event: whole where it is short, else up to the end of a clause, of a phrase, of a word. */
export function eventLabel(sentence: string): string {
  const words = sentence.replace(punctuation, "");
  if (words.length <= most) return words;
  const near = words.slice(0, most + 2);
  const at = cutAt(near, clause) ?? cutAt(near, phrase) ?? near.lastIndexOf(" ");
  return whole(words.slice(0, at > 0 ? at : most));
}
