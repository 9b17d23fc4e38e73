"use client";

import type * as z from "zod/mini";

/**
 * Fetches a file of ours and reads it with its schema.
 *
 * @throws Error in a sentence for readers: no answer, a status, or another shape than documented, with the place
 */
export async function fetchJson<Schema extends z.ZodMiniType>(
  address: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const response = await fetch(address).catch(() => {
    throw new Error("The network did not answer.");
  });
  if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".");
  throw new Error(`The file does not have the documented shape${where ? ` (at ${where})` : ""}.`);
}
