import "server-only";
import type { ReactNode } from "react";
import { catalog } from "#data";
import { links } from "#lib/links";

/** A word of the glossary. Its two sentences open in place by click, key or touch, without scripts; once a page for each word. */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const found = catalog.glossary.find((one) => one.id === id);
  if (!found) throw new Error(`data/glossary.ts has no term “${id}”.`);
  const { term, means } = found;
  return (
    <>
      <button type="button" className="term" popoverTarget={`means-${id}`}>
        {children ?? term}
      </button>
      <span className="means" id={`means-${id}`} popover="auto">
        <b>{term}</b>
        {means.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        <a href={links.about(id)}>About these words</a>
      </span>
    </>
  );
}
