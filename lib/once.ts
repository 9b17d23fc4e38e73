const made = globalThis as { [name: symbol]: unknown };

/**
 * Makes something once in a process that builds the site. Next loads a module once for pages and once for files, so what a module makes
 * from the whole record would be made, and kept, twice. While developing each load makes its own, since the facts may have changed.
 *
 * @param name tells apart what is made
 * @param make makes it
 */
export function oncePerBuild<T>(name: string, make: () => T): T {
  if (process.env.NODE_ENV !== "production") return make();
  return (made[Symbol.for(name)] ??= make()) as T;
}
