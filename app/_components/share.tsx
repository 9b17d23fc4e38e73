import { site } from "#lib/site";

export interface Shareable {
  name: string;
  text: string;
}

/** For browsers that do not size a field by its content (`field-sizing`): what a line holds where there is room. */
const charactersInLine = 48;

/** Texts to hand on, each in a field that can be selected by hand; the reading script makes the button copy it. */
export function Share({ texts }: { texts: readonly Shareable[] }) {
  return (
    <div className="share">
      {texts.map(({ name, text }, index) => (
        <div key={name}>
          <label htmlFor={`share-${index}`}>{name}</label>
          <textarea
            id={`share-${index}`}
            readOnly
            rows={Math.ceil(text.length / charactersInLine)}
            defaultValue={text}
            data-origin={site.isUnnamed ? site.origin : undefined}
          />
          <button type="button">Copy</button>
        </div>
      ))}
      <p className="sr" role="status" />
    </div>
  );
}
