import type { Exercise } from "#lib/exercise/exercise";
import { segments } from "#lib/segments";

/** The words of an exercise in quotation marks, with the number that is asked about marked. */
export function Quoted({ exercise: { id, quote, number } }: { exercise: Pick<Exercise, "id" | "quote" | "number"> }) {
  return (
    <>
      “
      {segments(quote, number ? [{ id, quote, number }] : []).map(({ kind, text }) =>
        kind === "number" ? (
          <b className="number" key="number">
            {text}
          </b>
        ) : (
          text
        ),
      )}
      ”
    </>
  );
}
