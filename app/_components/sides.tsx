/** What is said of a number or a statement for then and for now: a verdict and its sentence each. */
export function Sides({ sayings }: { sayings: readonly { when: string; verdict: string; sentence?: string }[] }) {
  return (
    <dl>
      {sayings.map(({ when, verdict, sentence }) => (
        <div className="side" key={when}>
          <dt>{when}</dt>
          <dd>
            <b>{verdict}</b>
            {sentence ? <span>{sentence}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
