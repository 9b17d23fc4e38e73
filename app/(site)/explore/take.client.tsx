"use client";

import { useState } from "react";
import { explicitView } from "#lib/explore";
import { exploreFile, type Missing } from "#lib/explore-file";
import { here } from "#components/here";
import { links } from "#lib/links";
import type { SeriesJson } from "#lib/series-json";
import { formatView, type View } from "#lib/view";
import { withoutOwn } from "./own-view.client";
import { copyText } from "./copy.client";
import { save } from "./save.client";

interface Props {
  seen: readonly SeriesJson[];
  view: View;
  /** What was chosen and is not there. */
  missing: readonly Missing[];
  /** Which values reach beyond the range, in a sentence. */
  overlap: string;
  /** What a picture has to say of its values. */
  notes: string;
  clear: () => void;
}

/** What someone who opens the file should know beforehand. */
function fileWords(name: string, missing: readonly Missing[], overlap: string): string {
  const lost = missing.map(({ choice, reason }) => `${choice.title} is missing from it: ${reason}`);
  return [`${name} was made from what is shown.`, ...lost, overlap].filter(Boolean).join(" ");
}

async function download({ seen, view, missing, overlap }: Props): Promise<string> {
  try {
    const { writeCsv } = await import("#lib/csv");
    const { name, columns, rows } = exploreFile(seen, view, missing);
    save(name, new Blob([writeCsv(columns, rows)], { type: "text/csv;charset=utf-8" }));
    return fileWords(name, missing, overlap);
  } catch {
    return "The file could not be made: the part of this page that writes it did not arrive. Press the button to try again.";
  }
}

async function copy(address: string, hasOwn: boolean): Promise<string> {
  if (await copyText(address)) return `The link was copied.${hasOwn ? " Your own data is not in it." : ""}`;
  return `This browser does not allow copying. The link is ${address}`;
}

/** Where the values shown come from, each source once. */
function sourceWords(seen: readonly SeriesJson[]): string {
  const full = seen.filter(({ observations }) => observations.length > 0);
  const names = full.map(({ source: { publisher, title } }) =>
    publisher && title && !publisher.includes(title) && !title.includes(publisher)
      ? `${publisher}, ${title}`
      : publisher.includes(title)
        ? publisher
        : title,
  );
  return `Sources: ${[...new Set(names)].join("; ")}.`;
}

async function picture({ seen, notes }: Props, kind: "svg" | "png", address: string): Promise<string> {
  try {
    const { savePicture } = await import("./picture.client");
    await savePicture("explore", kind, { notes, sources: sourceWords(seen), address });
    return `explore.${kind} was made from the chart.`;
  } catch {
    return "The picture could not be made. Press the button to try again.";
  }
}

/** What is shown as a file, as a link, or gone. */
export function Take(props: Props) {
  const { seen, view, missing, clear } = props;
  const ours = seen.filter(({ kind }) => kind !== "own");
  const hasOwn = ours.length < seen.length;
  const [said, setSaid] = useState("");
  const rows = seen.reduce((sum, { observations }) => sum + observations.length, 0);
  const address = here(links.explore(formatView(explicitView(withoutOwn(view), ours))));
  return (
    <div className="take">
      <button type="button" className="framed" disabled={!rows} onClick={() => void download(props).then(setSaid)}>
        Download CSV, {rows} {rows === 1 ? "row" : "rows"}
        {missing.length ? `, ${missing.length} series missing` : ""}
      </button>
      <button type="button" className="framed" onClick={() => void copy(address, hasOwn).then(setSaid)}>
        Copy link
      </button>
      {rows > 0 && view.view !== "table"
        ? (["svg", "png"] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="framed"
              onClick={() => void picture(props, kind, address).then(setSaid)}
            >
              Picture, {kind.toUpperCase()}
            </button>
          ))
        : null}
      <button type="button" className="framed" onClick={clear}>
        Clear
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
