"use client";

import { useState } from "react";

export interface Shareable {
  name: string;
  text: string;
}

/** Texts to hand on, each in a field that can be selected by hand; awake, a button copies it. */
export function Share({ texts }: { texts: readonly Shareable[] }) {
  const [copied, setCopied] = useState<string>();

  async function copy({ name, text }: Shareable): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(`${name}: copied`);
    } catch {
      setCopied(`${name}: this browser does not allow copying; the text is selected, copy it with the keyboard`);
      document.querySelector<HTMLTextAreaElement>(`textarea[data-share="${name}"]`)?.select();
    }
  }

  return (
    <div className="share">
      {texts.map((one, index) => (
        <div key={one.name}>
          <label htmlFor={`share-${index}`}>{one.name}</label>
          <textarea id={`share-${index}`} data-share={one.name} readOnly rows={1} defaultValue={one.text} />
          <button type="button" onClick={() => void copy(one)}>
            {copied === `${one.name}: copied` ? "Copied" : "Copy"}
          </button>
        </div>
      ))}
      <p className="sr" role="status">
        {copied}
      </p>
    </div>
  );
}
