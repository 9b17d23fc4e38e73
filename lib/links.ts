import { site } from "./site";

const path = (local: string): string => `${site.base}${local}`;

const paged = (list: string, page: number): string => path(page > 1 ? `${list}${page}/` : list);

/** Every address we publish, as a path on this site (conventions: addresses). */
export const links = {
  home: () => path("/"),
  charts: (page = 1) => paged("/charts/", page),
  chart: (id: string, observation?: string) => path(`/charts/${id}/${observation ? `?o=${observation}` : ""}`),
  articles: (page = 1) => paged("/articles/", page),
  article: (id: string, passage?: string) => path(`/articles/${id}/${passage ? `#p-${passage}` : ""}`),
  observation: (id: string) => path(`/o/${id}/`),
  numbers: (choice: string) => path(`/numbers/${choice}/`),
  embed: (id: string, observation = "") => path(`/embed/${id}/${observation ? `?o=${observation}` : ""}`),
  frozenEmbed: (version: string, id: string) => path(`/embed/${version}/${id}/`),
  embedScript: () => path("/embed/resize.js"),
  card: (id: string) => path(`/images/cards/${id}.png`),
  picture: (id: string, ending: string) => path(`/images/${id}${ending}`),
  qr: (id: string) => path(`/images/qr/${id}.svg`),
  oembed: (id: string) => path(`/oembed/${id}.json`),
  photo: (id: string) => path(`/oembed/${id}.photo.json`),
  explore: (search = "") => path(`/explore/${search}`),
  seriesList: (page: number) => path(`/explore/series/${page}/`),
  sitemapPart: (part: number) => path(`/sitemaps/${part}.xml`),
  data: () => path("/data/"),
  about: (term = "") => path(`/about/${term ? `#term-${term}` : ""}`),
  timeline: (event = "") => path(`/timeline/${event ? `#e-${event}` : ""}`),
  collections: (id = "") => path(`/collections/${id ? `${id}/` : ""}`),
  teacher: (id: string) => path(`/collections/${id}/teacher/`),
  sheets: (id: string) => path(`/collections/${id}/sheets/`),
  embedCollection: (id: string) => path(`/embed/collections/${id}/`),
  collectionFile: (name: string) => path(`/collections/files/${name}`),
  exercises: (id = "") => path(`/exercises/${id ? `${id}/` : ""}`),
  search: () => path("/search/"),
  check: (search = "") => path(`/check/${search}`),
  checkFile: (name: string) => path(`/check/${name}.json`),
  searchDocuments: () => path("/search/documents.json"),
  everything: (source = "") => path(`/all/${source ? `#s-${source}` : ""}`),
  corrections: () => path("/data/corrections/"),
  icon: () => path("/icon.png"),
  instructions: () => path("/llms.txt"),
  release: (version: string, name = "") => path(`/data/releases/${version}/${name}`),
  file: (name: string) => path(`/data/v1/${name}`),
};

/** A path of ours as a full address, for CSV rows, citations and whatever leaves the site. */
export function absolute(local: string): string {
  return `${site.origin}${local}`;
}

/** Percent-encodes a text-fragment part; a hyphen, comma or ampersand is syntax there (WICG scroll-to-text-fragment). */
function fragmentPart(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}

/** The article's own address, opened at the sentence: browsers that know `:~:text=` scroll to it and mark it. */
export function atSentence(articleUrl: string, sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const place = articleUrl.includes("#") ? articleUrl : `${articleUrl}#`;
  if (words.length <= 12) return `${place}:~:text=${fragmentPart(words.join(" "))}`;
  const [start, end] = [words.slice(0, 6), words.slice(-5)].map((part) => fragmentPart(part.join(" ")));
  return `${place}:~:text=${start},${end}`;
}
