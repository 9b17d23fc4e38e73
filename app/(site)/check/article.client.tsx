"use client";

import { type FormEvent, useId, useState } from "react";
import type { Picked } from "#lib/check/article";
import { save } from "../explore/save.client";
import type { Bench } from "./judged.client";

interface Props {
  text: string;
  picked: readonly Picked[];
  bench: Bench;
}

const asked = [
  { name: "title", label: "Title", hint: "", required: true },
  {
    name: "authors",
    label: "Authors",
    hint: "Given and family name; several with a semicolon between",
    required: true,
  },
  { name: "outlet", label: "Outlet", hint: "", required: true },
  {
    ...{ name: "id", label: "Id", hint: "Small letters, digits and hyphens: perilous-iran-escalation", required: true },
    ...{ pattern: "[a-z][a-z0-9]*(-[a-z0-9]+)*", maxLength: 60 },
  },
  { name: "url", label: "Address, if it has one", hint: "", type: "url" },
] as const;

/** For editors: the text as the module of an article, with the readings that were picked. */
export function ArticleDraft({ text, picked, bench: { day, program, words } }: Props) {
  const id = useId();
  const [said, setSaid] = useState("");
  function make(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const told = (name: string): string => String(form.get(name) ?? "").trim();
    const about = { id: told("id"), title: told("title"), authors: told("authors"), outlet: told("outlet") };
    const made = program.articleModule(text, { ...about, url: told("url"), published: day }, picked, words);
    if ("problem" in made) return setSaid(made.problem);
    save(`${about.id}.ts`, new Blob([made.module], { type: "text/plain;charset=utf-8" }));
    setSaid(
      `${about.id}.ts was made. Put it into data/articles/ of the project, then run npm run format and npm run prove, which asks for what the text does not say.`,
    );
  }
  return (
    <details className="article-draft">
      <summary>Make an article of it</summary>
      <p className="kicker">
        For editors: the module that <code>npm run article</code> writes of this text, stated on {day}, with the
        readings that you picked above.
      </p>
      <form onSubmit={make}>
        {asked.map(({ name, label, hint, ...rest }) => (
          <p key={name}>
            <label htmlFor={`${id}${name}`}>{label}</label>
            <input id={`${id}${name}`} name={name} {...rest} {...(hint && { "aria-describedby": `${id}${name}h` })} />
            {hint ? <small id={`${id}${name}h`}>{hint}</small> : null}
          </p>
        ))}
        <button type="submit" className="framed">
          Download the module
        </button>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
