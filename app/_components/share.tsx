import type { ReactNode } from "react";
import { links } from "#lib/links";
import { site } from "#lib/site";
import { PresentLink } from "./present-link";

export interface Shareable {
  name: string;
  text: string;
  /** The address in the text that follows what is seen: the number that is picked out and the range. */
  page?: string;
  /** The part of the text that says when something was read: the script puts the reader's day there. */
  accessed?: string;
}

/** For browsers that do not size a field by its content (`field-sizing`): what a line holds where there is room. */
const charactersInLine = 48;

/** The rows that a text takes: each of its own lines, and what such a line is broken into. */
const rowsOf = (text: string): number =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / charactersInLine)), 0);

/** Texts to hand on, each in a field that can be selected by hand; the reading script gives each a button that copies it. */
function Fields({ of: texts, group }: { of: readonly Shareable[]; group: string }) {
  return texts.map(({ name, text, page, accessed }, index) => (
    <div key={name}>
      <label htmlFor={`${group}-${index}`}>{name}</label>
      <textarea
        id={`${group}-${index}`}
        readOnly
        rows={rowsOf(text)}
        defaultValue={text}
        data-page={page}
        data-accessed={accessed || undefined}
        data-origin={site.isUnnamed ? site.origin : undefined}
      />
    </div>
  ));
}

/**
 * The panel that hands a page on. The first text is its address, which mail and the device's own sheet send as well.
 *
 * @param id what the page is about, which names its picture to scan; none for an address that a reader makes
 * @param presents whether the page can be shown as slides
 * @param day when the texts say that they were read
 */
export function Share({
  texts,
  subject,
  id,
  day,
  presents = true,
  children,
}: {
  texts: readonly Shareable[];
  subject: string;
  id?: string;
  day: string;
  presents?: boolean;
  children?: ReactNode;
}) {
  const body = encodeURIComponent(texts[0]?.text ?? "");
  return (
    <div className="share" data-day={day}>
      <Fields of={texts} group="share" />
      {children}
      <div className="ways">
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${body}`}>Send by mail</a>
        {id ? <a href={links.qr(id)}>QR code</a> : null}
        {presents ? <PresentLink /> : null}
      </div>
    </div>
  );
}

/** Ways of writing a citation, folded; `day` is the one that they say something was read on until a script puts in today's. */
export function Cite({ what, texts, day }: { what: string; texts: readonly Shareable[]; day: string }) {
  return (
    <details className="use cite">
      <summary>
        Cite {what} <small>APA, MLA, Chicago, BibTeX, RIS, CSL-JSON</small>
      </summary>
      <div className="share" data-day={day}>
        <Fields of={texts} group={`cite-${what.split(" ").at(-1)}`} />
      </div>
    </details>
  );
}
