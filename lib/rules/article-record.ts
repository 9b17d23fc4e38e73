import { hold, type Rule } from "./rule";

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
const twice = (list: readonly string[]): string | undefined => list.find((one, index) => list.indexOf(one) !== index);

/** What an article is called goes together: its short name, its tag, its file, its day; and nothing is added up twice. */
export const articleRecord: Rule = {
  name: "article_record",
  description: "An article’s short name, tag, file and day go together, and no sum of it counts one part twice.",
  check: (catalog) =>
    hold(catalog.articles, ({ id, tag, short, authors, file, published, observations, statements }) => {
      const tagged = /-((?:19|20)\d\d(?:-\d\d)?)(?:-\d)?$/.exec(tag)?.[1];
      const parts = Object.values(observations).map(({ derivedFrom = [] }) => twice(derivedFrom));
      const sums = Object.values(statements).flatMap(({ tests }) =>
        tests.map((test) => (test.test === "exceeds" ? twice([...test.sum, test.than]) : undefined)),
      );
      const repeated = [...parts, ...sums].find((one) => one !== undefined);
      const wrong =
        short !== authors.map(({ family }) => family).join(" & ")
          ? `its short name is ${short}, that of no author`
          : !tag.startsWith(slug(authors[0]?.family ?? short))
            ? `its tag ${tag} does not begin with its short name`
            : tagged !== undefined && !published.startsWith(tagged)
              ? `its tag says ${tagged}, it was published ${published}`
              : !id.startsWith(file.replace(/\.txt$/, "").slice(0, 12)) && !file.startsWith(id.slice(0, 12))
                ? `its file ${file} is of another article`
                : repeated !== undefined
                  ? `${repeated} is added up twice`
                  : undefined;
      if (!wrong) return undefined;
      return {
        code: "article_record",
        article: id,
        path: "article",
        wrong: `In its record ${wrong}.`,
        remedy: "Correct the record of the article.",
      };
    }),
};
