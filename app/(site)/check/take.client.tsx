"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { copyText } from "../explore/copy.client";
import { save } from "../explore/save.client";
import { addressOf } from "./address.client";
import { type Bench, judgeAll, type ReadNumber } from "./judged.client";

interface Props {
  all: readonly ReadNumber[];
  text: string;
  bench: Bench;
}

const said = async (text: string, what: string): Promise<string> =>
  (await copyText(text)) ? `${what} was copied.` : `This browser does not allow copying. ${text}`;

/** The report as text, file, paper and link. */
export function Take({ all, text, bench }: Props) {
  const client = useQueryClient();
  const { day, program, words } = bench;
  const [message, setMessage] = useState("");
  const nameOf = (id: string) => words.indicators.find((one) => one.id === id)?.name ?? id;
  const address = addressOf(text, day);
  /** What a report holds, and what it lacks, in words. */
  function gathered() {
    const numbers = judgeAll(all, bench, client);
    const late = numbers.filter(({ reading, judged }) => reading?.period && !judged).length;
    return {
      numbers,
      lacks: late ? ` The record of ${late} of its numbers has not arrived, so they are not in it.` : "",
    };
  }
  function download(): void {
    const { numbers, lacks } = gathered();
    save("check.csv", new Blob([program.reportCsv(numbers)], { type: "text/csv;charset=utf-8" }));
    setMessage(`check.csv was made: the columns of crosschecks.csv, and how each number was read.${lacks}`);
  }
  async function copy(): Promise<void> {
    const { numbers, lacks } = gathered();
    setMessage(`${await said(program.reportText(numbers, nameOf), "The report")}${lacks}`);
  }
  return (
    <div className="take">
      <button type="button" className="framed" onClick={() => void copy()}>
        Copy report
      </button>
      <button
        type="button"
        className="framed"
        disabled={!all.some(({ reading }) => reading?.period)}
        onClick={download}
      >
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
