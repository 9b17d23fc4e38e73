import "server-only";
import { notFound } from "next/navigation";
import { catalog } from "#data";
import type { Collection } from "#lib/collection";

/** What the pages of a collection are asked for. */
export interface CollectionProps {
  params: Promise<{ collection: string }>;
}

/** Every collection there is, as the parameters of its pages. */
export const collectionParams = () => catalog.collections.map(({ id }) => ({ collection: id }));

/** The collection that a page is about. */
export async function collectionOf({ params }: CollectionProps): Promise<Collection> {
  const { collection } = await params;
  return catalog.collections.find(({ id }) => id === collection) ?? notFound();
}
