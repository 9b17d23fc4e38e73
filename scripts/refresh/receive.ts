import { RefreshError } from "./refresh-error";
import { askedWait, isPassing, PassingFailure } from "./retry";

/** Reads what an API says went wrong out of its answer, in words; undefined when the answer is no error. */
export type Complaint = (body: unknown) => string | undefined;

/** An address as messages show it: without the query, which may hold a key. */
export function shown(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function causeOf(error: unknown, timeout: number): string {
  if (error instanceof DOMException && error.name === "TimeoutError")
    return `did not answer within ${timeout / 1000} s`;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no connection";
  return error instanceof TypeError && error.message === "terminated"
    ? "broke off in the middle of its answer"
    : `could not be reached (${code})`;
}

async function ask(url: URL, timeout: number): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeout),
    });
    return { response, text: await response.text() };
  } catch (error) {
    throw new PassingFailure(causeOf(error, timeout));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJson(text: string): string {
  if (text.trim() === "") return "sends an empty answer: try again later";
  if (text.trimStart().startsWith("<"))
    return "sends a web page (HTML) instead of JSON: open it in a browser; the API may have moved or a network asks for a login";
  return `sends JSON that breaks off or is malformed, ${text.length} characters long: try again later`;
}

/**
 * Asks once for an address that answers in JSON.
 *
 * @param timeout milliseconds for the whole answer
 * @param now milliseconds since 1970
 * @returns the answer, parsed but otherwise unchecked
 * @throws PassingFailure when another try may help: no connection, a time-out, 429 or 5xx
 * @throws RefreshError when it would not: an error of the API's own in its words, another status, or no JSON
 */
export async function receive(url: URL, complaint: Complaint, timeout: number, now: () => number): Promise<unknown> {
  const { response, text } = await ask(url, timeout);
  if (isPassing(response.status)) {
    const asked = askedWait(response.headers.get("retry-after"), now());
    throw new PassingFailure(`answers ${response.status}`, asked);
  }
  const body = parse(text);
  const refusal = body === undefined ? undefined : complaint(body);
  if (refusal) throw new RefreshError(`${shown(url)} refuses: ${refusal}`);
  if (!response.ok)
    throw new RefreshError(`${shown(url)} answers ${response.status}, which another try does not mend.`);
  if (body === undefined) throw new RefreshError(`${shown(url)} ${notJson(text)}.`);
  return body;
}
