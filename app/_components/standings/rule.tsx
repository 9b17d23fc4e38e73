import { textsOfNumber, WordsHere } from "#components/words-here";
import type { Standing } from "#lib/standings";

/** How the columns are made, beneath the numbers, and the words that stand in them. */
export function Rule({ standings }: { standings: readonly Standing[] }) {
  return (
    <>
      <p className="note">
        Beside each number stands the official value that decides the verdict, or the nearest of the period; where the
        sentence speaks of the latest, the latest; where only an edition since replaced agrees, what replaced it. “Off”
        is the gap to that value now, as a share of the number; there is none where the value is of another period.
        Every value compared is on the number’s own page.
      </p>
      <WordsHere texts={standings.flatMap(({ observation }) => textsOfNumber(observation))} />
    </>
  );
}
