import type { Catalog } from "../catalog";
import { absolute, links } from "../links";
import { site } from "../site";
import { about } from "./data-package";

const linesOf = (changes: readonly string[]): string => changes.map((change) => `- ${change}`).join("\n");

/** What changed in the data from version to version, the newest first, as text. */
export function changelogText({ releases }: Pick<Catalog, "releases">): string {
  const parts = releases.map(({ version, date, changes }) => `## ${version}, ${date}\n\n${linesOf(changes)}`);
  return `# Changes of the data\n\n${parts.join("\n\n")}\n`;
}

/** The same as a JSON Feed, for programs that watch it. */
export function changelogFeed({ releases }: Pick<Catalog, "releases">) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: `${site.name}: changes of the data`,
    description: about,
    home_page_url: absolute(links.data()),
    feed_url: absolute(links.file("changelog.json")),
    items: releases.map(({ version, date, changes }) => ({
      id: `version ${version}`,
      url: absolute(`${links.data()}#versions`),
      title: `Version ${version}`,
      content_text: linesOf(changes),
      date_published: `${date}T00:00:00Z`,
    })),
  };
}
