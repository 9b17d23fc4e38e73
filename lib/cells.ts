import * as z from "zod";
import { isPeriod } from "./period";
import { formulaProblem, unseenProblem } from "./text";
import { unitCodes } from "./unit";

/** Names that no file can have on Windows, where people keep what they download, and what JavaScript finds on every object. */
const taken = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor)$/;

/** An id of ours: no spreadsheet reads it as a number, a date or a formula (conventions: ids), and it can name a file anywhere. */
export const Id = z
  .string()
  .max(60, "an id has at most 60 characters")
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id is lower-case words joined by single hyphens, starting with a letter")
  .refine((id) => !taken.test(id), {
    error: ({ input }) => `“${input}” cannot be an id, since systems keep that name for themselves: choose another`,
  });

/** A text refused by what `problem` says of it. */
function textThat(...problems: readonly ((text: string) => string | undefined)[]) {
  return z.string().check((context) => {
    for (const problem of problems) {
      const message = problem(context.value);
      if (message) context.issues.push({ code: "custom", message, input: context.value });
    }
  });
}

/** Words as an article prints them: whatever can be read. */
export const Printed = textThat(unseenProblem);

/** Words that stand in a cell of a file of ours: what can be read and what no spreadsheet runs. */
export const Text = textThat(unseenProblem, formulaProblem);

/** The address of a page; any other kind of address could run a script where it is followed. */
export const Url = z
  .url({ protocol: /^https?$/, error: "an address of a page begins with https:// or http://" })
  .regex(/^\S+$/, "an address has no spaces or line breaks");

/** A calendar day, `2020-01-23`. */
export const Day = z.iso.date("a date is written YYYY-MM-DD");

/** A day, month or year as far as it is known: `2019-07-10`, `2019-07`, `2019`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a vintage is written YYYY, YYYY-MM or YYYY-MM-DD")
  .refine((date) => isPeriod(date.replace(/^(\d{4})-(\d{2})$/, "$1M$2")), "a vintage is a date that exists");

/** A period code: `2018`, `2018Q2`, `2018M04`, `2018-04-15`, `SH1398`, `2010..2013`. */
export const PeriodCode = z
  .string()
  .refine(
    isPeriod,
    "not a period code: write 2018, 2018Q2, 2018M04, 2018-04-15, SH1398, SH1398M01 or a range 2010..2013",
  );

/** Observation status (SDMX CL_OBS_STATUS letters): actual, estimate, forecast, provisional, missing, break in series. */
export const Status = z.enum(["A", "E", "F", "P", "M", "B"]);
export type Status = z.infer<typeof Status>;

/** How firmly a text states a number. */
export const Qualifier = z.enum(["exact", "about", "at_least", "at_most", "range"]);
export type Qualifier = z.infer<typeof Qualifier>;

export const Unit = z.enum(unitCodes);
export const Geo = z.string().regex(/^[A-Z]{3}$/, "a place is an ISO 3166-1 alpha-3 code, such as IRN");
