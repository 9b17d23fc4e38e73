import { site } from "#lib/site";

export interface Shareable {
  name: string;
  text: string;
  /** The address in the text that follows what is seen: the number that is picked out and the range. */
  page?: string;
}

/** For browsers that do not size a field by its content (`field-sizing`): what a line holds where there is room. */
const charactersInLine = 48;

/** Texts to hand on, each in a field that can be selected by hand; the reading script gives each a button that copies it. */
export function Share({ texts }: { texts: readonly Shareable[] }) {
  return (
    <div className="share">
      {texts.map(({ name, text, page }, index) => (
        <div key={name}>
          <label htmlFor={`share-${index}`}>{name}</label>
          <textarea
            id={`share-${index}`}
            readOnly
            rows={Math.ceil(text.length / charactersInLine)}
            defaultValue={text}
            data-page={page}
            data-origin={site.isUnnamed ? site.origin : undefined}
          />
        </div>
      ))}
    </div>
  );
}
