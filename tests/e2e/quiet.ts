import { type BrowserContext, expect, test as base } from "@playwright/test";

export * from "@playwright/test";

/** What a browser says of an address without a page. */
export const missing = /status of 404/;

/** Notes all that the pages of a context complain about: errors and warnings, what is thrown, what the policy refused. */
async function listen(context: BrowserContext, heard: string[]): Promise<void> {
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => heard.push(error.error().message));
  await context.exposeBinding("tellRefusal", (_, refusal: string) => heard.push(refusal));
  await context.addInitScript(() => {
    const { tellRefusal } = window as unknown as { tellRefusal: (refusal: string) => void };
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      tellRefusal(`The policy refused ${violatedDirective}: ${blockedURI}`),
    );
  });
}

interface Quiet {
  /** What a test provokes: it names each complaint, and each has to be made. Anything else that is heard fails the test. */
  provoked: RegExp[];
  /** Listens to one more context, that a test opens by itself. */
  alsoListen: (context: BrowserContext) => Promise<void>;
}

/** The test of all specs: it fails when a page complains. */
export const test = base.extend<Quiet & { heard: string[] }>({
  provoked: async ({}, give) => give([]),
  heard: [
    async ({ context, provoked }, give) => {
      const heard: string[] = [];
      await listen(context, heard);
      await give(heard);
      const unprovoked = heard.filter((complaint) => !provoked.some((expected) => expected.test(complaint)));
      expect(unprovoked, "pages stay quiet").toEqual([]);
      const unheard = provoked.filter((expected) => !heard.some((complaint) => expected.test(complaint)));
      expect(unheard, "what is provoked is heard").toEqual([]);
    },
    { auto: true },
  ],
  alsoListen: async ({ heard }, give) => give((context) => listen(context, heard)),
});
