import type { Exercise } from "#lib/exercise/exercise";
import type { Question } from "#lib/exercise/question";

/** A question with its choices. The script of exercises writes beside it whether the answer is that of the key. */
function Choices({ question, of }: { question: Question; of: string }) {
  const { id, asks, choices, answer } = question;
  return (
    <fieldset className={`ask-${id}`} data-answer={choices.findIndex(({ words }) => words === answer)}>
      <legend>{asks}</legend>
      {choices.map(({ words, means }, index) => (
        <label key={words}>
          <input type="radio" name={`${id}-${of}`} value={index} />
          <span>
            {words}
            {means ? <small>{means}</small> : null}
          </span>
        </label>
      ))}
      <p className="marking" hidden />
    </fieldset>
  );
}

/** What a reader answers, the verdict and the reasons last. It is no form: answers are sent nowhere and kept nowhere. */
export function Fields({ exercise: { id, questions } }: { exercise: Exercise }) {
  return (
    <div className="asks" role="group" aria-label="Questions">
      {questions.map((question) => (
        <Choices key={question.id} question={question} of={id} />
      ))}
      <div className="reasons">
        <label htmlFor={`why-${id}`}>Why?</label>
        <textarea id={`why-${id}`} rows={4} placeholder=" " />
        <div className="ruled" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </div>
    </div>
  );
}
