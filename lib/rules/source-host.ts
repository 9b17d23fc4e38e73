import { hold, type Rule } from "./rule";

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** An address of a publisher’s own is given for no other publisher. */
export const sourceHost: Rule = {
  name: "source_host",
  description: "No two publishers share the address of a source.",
  check: (catalog) => {
    const sources = [...catalog.sources.values()].filter(({ kind, url }) => kind !== "article" && url);
    const voice = new Map([...catalog.publishers.values()].map(({ id, name, continues }) => [name, continues ?? id]));
    const voiceOf = (name: string): string => voice.get(name) ?? name;
    return hold(sources, ({ id, url, publisher }) => {
      const other = sources.find(
        (one) => voiceOf(one.publisher) !== voiceOf(publisher) && hostOf(one.url ?? "") === hostOf(url ?? ""),
      );
      if (!other) return undefined;
      return {
        code: "source_host",
        article: "data/sources",
        path: id,
        wrong: `It gives ${hostOf(url ?? "")} for ${publisher}, ${other.id} for ${other.publisher}.`,
        remedy: "Correct the address or the publisher.",
      };
    });
  },
};
