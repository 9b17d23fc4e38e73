import { type Complaint, receive, shown } from "./receive";
import { RefreshError } from "./refresh-error";
import { type Limits, PassingFailure, waitAfter } from "./retry";

/** Time and chance, so that a test needs neither. Milliseconds; `random` is from 0 to 1. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  random(): number;
}

/** Asks publishers, patiently: one request at a time, since every caller awaits the last. */
export interface Client {
  /**
   * The JSON at an address, unchecked but for the API's own errors.
   *
   * @throws RefreshError once the tries are used up, or at once where another would not help
   */
  getJson(url: URL, complaint: Complaint): Promise<unknown>;
}

interface Equipment {
  clock: Clock;
  limits: Limits;
  say(line: string): void;
}

/** The wait before the next try. Throws once there is to be none. */
function nextWait(url: URL, failure: PassingFailure, tried: number, { clock, limits }: Equipment): number {
  if (tried >= limits.tries) {
    const count = tried === 1 ? "" : ` (tried ${tried} times)`;
    throw new RefreshError(`${shown(url)} ${failure.message}${count}: check the connection and run this again later.`);
  }
  const wait = waitAfter(tried, limits.backOff, clock.random(), failure.wait);
  if (wait <= limits.longestWait) return wait;
  throw new RefreshError(`${shown(url)} ${failure.message} and asks to wait ${wait / 1000} s: run this again then.`);
}

/**
 * A client that keeps a pause between requests to one host, tries again after passing failures and, once a host has
 * used up its tries, asks it only once for whatever comes next.
 */
export function createClient(equipment: Equipment): Client {
  const { clock, limits, say } = equipment;
  const lastAsked = new Map<string, number>();
  const givenUp = new Set<string>();

  async function takeTurn(host: string): Promise<void> {
    const wait = (lastAsked.get(host) ?? -Infinity) + limits.pause - clock.now();
    if (wait > 0) await clock.sleep(wait);
    lastAsked.set(host, clock.now());
  }

  async function afterFailure(url: URL, error: unknown, tried: number): Promise<void> {
    if (!(error instanceof PassingFailure)) throw error;
    const tries = givenUp.has(url.host) ? 1 : limits.tries;
    if (tried >= tries) givenUp.add(url.host);
    const wait = nextWait(url, error, tried, { ...equipment, limits: { ...limits, tries } });
    say(`  ${url.host} ${error.message}; waiting ${wait / 1000} s (try ${tried} of ${tries})`);
    await clock.sleep(wait);
  }

  return {
    async getJson(url, complaint) {
      for (let tried = 1; ; tried += 1) {
        await takeTurn(url.host);
        try {
          return await receive(url, complaint, limits.timeout, () => clock.now());
        } catch (error) {
          await afterFailure(url, error, tried);
        }
      }
    },
  };
}
