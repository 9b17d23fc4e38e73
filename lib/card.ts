import { absolute, links } from "./links";
import { site } from "./site";

/** The picture that a link shows where it is pasted (scripts/cards.mjs draws it). */
export const cardSize = { width: 1200, height: 630 };

/** What the head of a page says for such links. @param words the title, and what is said beneath it */
export function cardMeta(id: string, { title, description, path }: Record<"title" | "description" | "path", string>) {
  const image = { url: absolute(links.card(id)), ...cardSize, alt: description };
  return {
    openGraph: {
      type: "article" as const,
      siteName: site.name,
      title,
      description,
      url: absolute(path),
      images: [image],
    },
    twitter: { card: "summary_large_image" as const },
  };
}
