"use client";

import { QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useEffect, useId, useState } from "react";
import { useReady } from "../explore/ready.client";
import { isDay, useAddressed } from "./address.client";
import { Checked } from "./checked.client";
import { newClient, programQuery, wordsQuery } from "./queries.client";

/** Larger files are no text that somebody wants checked. */
const largest = 1_000_000;

/** A longer text is read once typing pauses; a sentence at once. */
const long = 1_000;

/** A text as it is once typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text.length > long ? 200 : 0);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/**
 * Reads the examples once the page is there, one by one, so that the first answer need not wait for the rules: a browser makes ready what
 * a pattern looks for when it first looks, which takes a phone seconds for all of them.
 */
function usePrepared(examples: readonly string[]): void {
  const client = useQueryClient();
  useEffect(() => {
    let left = false;
    async function prepare(): Promise<void> {
      const [words, { readText }] = await Promise.all([client.fetchQuery(wordsQuery), client.fetchQuery(programQuery)]);
      for (const example of examples) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (left) return;
        readText(example, "2020-01-01", words);
      }
    }
    // What did not arrive is asked for again, and spoken of, when there is a text to read.
    prepare().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [client, examples]);
}

interface FieldProps {
  text: string;
  day: string;
  typedDay: string;
  onText: (text: string) => void;
  onDay: (day: string) => void;
  examples: readonly string[];
}

/** Where a text comes in: typed, pasted, dropped or from a file; and the day on which it was stated. */
function Fields({ text, day, typedDay, onText, onDay, examples }: FieldProps) {
  const id = useId();
  const ready = useReady();
  const [problem, setProblem] = useState("");
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > largest) {
      setProblem(`${file.name} has more than a million bytes. Drop a shorter text.`);
      return;
    }
    setProblem("");
    onText(await file.text());
  }
  function drop(event: DragEvent): void {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  }
  return (
    <div className="check-fields" role="group" aria-label="What to check">
      <label htmlFor={`${id}t`}>A sentence, or a text of several</label>
      <textarea
        id={`${id}t`}
        value={text}
        dir="auto"
        rows={5}
        spellCheck={false}
        disabled={!ready}
        placeholder="Paste or type here, or drop a text file"
        onChange={(event) => onText(event.target.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      />
      <div className="beneath">
        <span>
          <label htmlFor={`${id}d`}>Stated on</label>
          <input
            id={`${id}d`}
            type="date"
            min="1990-01-01"
            value={typedDay}
            disabled={!ready}
            onChange={(event) => onDay(event.target.value)}
          />
        </span>
        <label className="file">
          From a text file
          <input
            type="file"
            accept="text/plain,.txt,.md"
            disabled={!ready}
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
        {text ? (
          <button type="button" className="quiet" onClick={() => onText("")}>
            Clear
          </button>
        ) : null}
      </div>
      {isDay(typedDay) || !ready ? null : (
        <p className="problem">A day is needed; {day || "today"} counts until then.</p>
      )}
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {text ? null : (
        <div className="examples">
          <p className="kicker">Or begin with one of these:</p>
          {examples.map((example) => (
            <button
              key={example}
              type="button"
              dir="auto"
              className="quiet"
              disabled={!ready}
              onClick={() => onText(example)}
            >
              {example}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Desk({ examples }: { examples: readonly string[] }) {
  usePrepared(examples);
  const addressed = useAddressed();
  const [own, setOwn] = useState<{ text?: string; day?: string }>({});
  const text = own.text ?? addressed.text;
  const typedDay = own.day ?? addressed.day;
  const day = isDay(typedDay) ? typedDay : addressed.day;
  const settled = useSettled(text);
  const needed = text.trim() !== "";
  const program = useQuery({ ...programQuery, enabled: needed });
  const words = useQuery({ ...wordsQuery, enabled: needed });
  const failed = [program, words].find(({ isError, isFetching }) => isError && !isFetching);
  return (
    <>
      <Fields
        {...{ text, day, typedDay, examples }}
        onText={(next) => setOwn({ ...own, text: next })}
        onDay={(next) => setOwn({ ...own, day: next })}
      />
      {failed ? (
        <p className="notice" role="alert">
          The part of this page that reads did not arrive.{" "}
          <button type="button" className="quiet" onClick={() => void failed.refetch()}>
            Try again
          </button>
        </p>
      ) : null}
      {needed && settled.trim() && day && program.data && words.data ? (
        <Checked key={settled} text={settled} bench={{ day, program: program.data, words: words.data }} />
      ) : null}
    </>
  );
}

/** A text that somebody brings, number by number beside the record. */
export function Check({ examples }: { examples: readonly string[] }) {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <Desk examples={examples} />
    </QueryClientProvider>
  );
}
