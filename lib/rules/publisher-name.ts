import { hold, type Rule } from "./rule";

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
const initials = (text: string): string =>
  slug(text)
    .split("-")
    .filter((word) => !["of", "the", "and", "for"].includes(word))
    .map((word) => word[0])
    .join("");

/** The name of a publisher and its short form belong to its id, and no two share one. */
export const publisherName: Rule = {
  name: "publisher_name",
  description: "Every publisher’s name or short name is what its id abbreviates, and no two share one.",
  check: (catalog) => {
    const all = [...catalog.publishers.values()];
    return hold(all, ({ id, name, short }) => {
      const twin = all.find((other) => other.id !== id && (other.name === name || (short && other.short === short)));
      const fits = [name, ...(short ? [short] : [])].every(
        (text) =>
          slug(text) === id ||
          initials(text).endsWith(id) ||
          slug(text)
            .split("-")
            .some((word) => id.split("-").includes(word)),
      );
      if (!twin && fits) return undefined;
      return {
        code: "publisher_name",
        article: "data/publishers.ts",
        path: id,
        wrong: twin ? `It has a name of ${twin.id}.` : `Its id belongs neither to “${name}” nor to “${short ?? name}”.`,
        remedy: "Correct the name, or give the publisher the id that belongs to it.",
      };
    });
  },
};
