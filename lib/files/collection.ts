import { allFiles } from "../files";
import type { Catalog } from "../catalog";
import type { Collection } from "../collection";
import { partLink, partsOf } from "../collection-parts";
import { absolute, links } from "../links";
import { site } from "../site";
import { writeCartridge } from "./cartridge";
import { type DataFiles, dataFile } from "./data-file";
import { licencesText } from "./readme";
import { writeZip } from "./zip";

/** What is read first in the ZIP file of a collection: its words, its parts with their addresses, the lesson. */
export function collectionReadme(catalog: Catalog, collection: Collection): string {
  const { id, title, introduction, teacher } = collection;
  const parts = partsOf(catalog, collection).map(partLink);
  return [
    `# ${title}, ${site.name}`,
    introduction.join(" "),
    `Version ${catalog.version} of the data. ${absolute(links.collections(id))}`,
    "## Charts and exercises",
    parts.map((part) => `- ${part.title}: ${absolute(part.path)}`).join("\n"),
    "Each chart is here as CSV; in the file beside it whose name ends in .csv-metadata.json stand the types and the meanings of its columns.",
    `## Lesson of ${teacher.minutes} minutes`,
    teacher.aim,
    teacher.preparation.map((one) => `- ${one}`).join("\n"),
    teacher.steps.map(({ minutes, does }, index) => `${index + 1}. ${minutes} minutes: ${does}`).join("\n"),
    "",
  ].join("\n\n");
}

/** The files of every collection: its charts’ data with a readme, and its links for a learning platform. */
export function collectionFiles(catalog: Catalog): DataFiles {
  const data = allFiles(catalog);
  return new Map(
    catalog.collections.flatMap((collection) => [
      dataFile(`${collection.id}.imscc`, () => writeCartridge(catalog, collection)),
      dataFile(`${collection.id}.zip`, async () => {
        const charts = partsOf(catalog, collection).flatMap((part) => (part.kind === "chart" ? part.chart.id : []));
        const names = charts.flatMap((id) => [`${id}.csv`, `${id}.csv-metadata.json`]);
        const own = [
          dataFile("README.md", () => collectionReadme(catalog, collection)),
          dataFile("LICENCES.md", () => licencesText(catalog)),
        ];
        const files = [...names.flatMap((name) => (data.has(name) ? [[name, data.get(name)] as const] : [])), ...own];
        const read = files.map(async ([name, file]) => [name, (await file?.bytes()) ?? new Uint8Array()] as const);
        return writeZip(Object.fromEntries(await Promise.all(read)));
      }),
    ]),
  );
}
