/** How patient the client is; times in milliseconds. */
export interface Limits {
  tries: number;
  timeout: number;
  /** Between two requests to one host. */
  pause: number;
  /** Before the second try; doubled before each further one. */
  backOff: number;
  /** A publisher that asks for more than this is left for another day. */
  longestWait: number;
}

export const limits: Limits = { tries: 5, timeout: 30_000, pause: 500, backOff: 1_000, longestWait: 120_000 };

/** A failure that another try may mend; `wait` is what the publisher asks for, in milliseconds. */
export class PassingFailure extends Error {
  override readonly name = "PassingFailure";

  constructor(
    message: string,
    readonly wait?: number,
  ) {
    super(message);
  }
}

/** True for the answers that another try may mend: 429 and everything from 500 on. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

/**
 * The wait that a Retry-After header asks for, in milliseconds: it holds seconds or a date (RFC 9110, 10.2.3).
 *
 * @param now milliseconds since 1970
 * @returns undefined without a header that can be read
 */
export function askedWait(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * The wait before the next try, in milliseconds: doubled each time, of which a random half is left out so that many
 * clients do not return at once, and never less than the publisher asks for.
 *
 * @param tries how many have failed
 * @param random from 0 to 1
 */
export function waitAfter(tries: number, backOff: number, random: number, asked = 0): number {
  return Math.max(asked, Math.round(backOff * 2 ** (tries - 1) * (0.5 + random / 2)));
}
