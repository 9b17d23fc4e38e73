"use client";

import { useState } from "react";
import type { Reported } from "#lib/check/report";
import type { Words } from "#lib/check/words";
import { copyText } from "../explore/copy.client";
import { save } from "../explore/save.client";
import { addressOf } from "./address.client";
import type { Program } from "./checked.client";

interface Props {
  all: readonly Reported[];
  text: string;
  day: string;
  program: Program;
  words: Words;
}

const said = async (text: string, what: string): Promise<string> =>
  (await copyText(text)) ? `${what} was copied.` : `This browser does not allow copying. ${text}`;

/** The report as text, file, paper and link. */
export function Take({ all, text, day, program, words }: Props) {
  const [message, setMessage] = useState("");
  const nameOf = (id: string) => words.indicators.find((one) => one.id === id)?.name ?? id;
  const judged = all.filter((one) => one.judged).length;
  const address = addressOf(text, day);
  function download(): void {
    save("check.csv", new Blob([program.reportCsv(all)], { type: "text/csv;charset=utf-8" }));
    setMessage("check.csv was made, with the columns of crosschecks.csv.");
  }
  return (
    <div className="take">
      <button
        type="button"
        className="framed"
        onClick={() => void said(program.reportText(all, nameOf), "The report").then(setMessage)}
      >
        Copy report
      </button>
      <button type="button" className="framed" disabled={!judged} onClick={download}>
        Download CSV
      </button>
      <button type="button" className="framed" onClick={() => print()}>
        Print
      </button>
      {address ? (
        <button type="button" className="framed" onClick={() => void said(address, "The link").then(setMessage)}>
          Copy link
        </button>
      ) : null}
      <p role="status">{message || (address ? "" : "The text is too long for a link.")}</p>
    </div>
  );
}
