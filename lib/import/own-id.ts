/** How the ids of a reader's own series and values begin. */
export const ownPrefix = "own-";

/** True for the id of a reader's own series or value; no such id ever stands in an address. */
export const isOwnId = (id: string | undefined): boolean => id?.startsWith(ownPrefix) ?? false;
