import type { CitedObservation } from "../observation";
import { type Crosscheck, verdictNames } from "./crosscheck";
import { comparedValue } from "./sentence";

/** Both sides of a number in a few words: “Same as the record then · now −2.4%”. */
export function numberBadge(observation: CitedObservation, { then, now }: Crosscheck): string {
  if (then.verdict === now.verdict) return `${verdictNames[then.verdict]}, then and now`;
  const newest = now.decides?.replacedBy ?? now.decides;
  const words = newest ? comparedValue(newest, observation) : verdictNames[now.verdict].toLowerCase();
  return `${verdictNames[then.verdict]} then · now ${words}`;
}
