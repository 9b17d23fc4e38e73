import type * as z from "zod";
import type { Context } from "./publisher";
import { RefreshError } from "./refresh-error";

/**
 * An answer in its documented form.
 *
 * @param what whose answer to what, for the message
 * @throws RefreshError naming the first field that is not as documented
 */
export function readAnswer<Shape extends z.ZodType>(shape: Shape, body: unknown, what: string): z.output<Shape> {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const more = parsed.error.issues.length - 1;
  throw new RefreshError(
    `${what} is not in its documented form. Field ${first?.path.join(".") || "(the whole)"}: ${first?.message}` +
      `${more ? ` (and ${more} more)` : ""}. The API may have changed: bring scripts/refresh/publishers up to date with it.`,
  );
}

/**
 * An address below an API's base, which an environment variable may override.
 *
 * @param name the variable, such as REFRESH_EIA_URL
 * @throws RefreshError when the variable holds no address
 */
export function apiAddress(env: Context["env"], name: string, usual: string, path: string): URL {
  const base = (env[name] || usual).replace(/(?<!\/)\/+$/, "");
  if (!URL.canParse(base))
    throw new RefreshError(`${name} is "${base}", which is not an address: unset or correct it.`);
  return new URL(`${base}/${path}`);
}
