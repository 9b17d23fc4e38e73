import { hold, officialValues, placeOf, type Rule } from "./rule";

/** The day that an address of a news page names: “/2019/12/22/”, “2019-12-22”. */
function dayIn(address: string): string | undefined {
  const [, year, month, day] = /(?<!\d)(20[0-3]\d)[/-](0\d|1[0-2])[/-]([0-2]\d|3[01])(?!\d)/.exec(address) ?? [];
  return year ? `${year}-${month}-${day}` : undefined;
}

/** A value dated by a page is dated as the address of that page is, to two weeks: pages are moved and reports quoted later. */
export const addressDate: Rule = {
  name: "address_date",
  description: "A value dated by a page has the day that the page’s address names.",
  check: (catalog) =>
    hold(
      officialValues(catalog).filter(
        ({ dateBasis, dateSource, publishedPrecision }) =>
          (dateBasis === "page" || dateBasis === "release") && publishedPrecision === "day" && dayIn(dateSource),
      ),
      (one) => {
        const day = dayIn(one.dateSource) ?? "";
        if (Math.abs(Date.parse(day) - Date.parse(one.published)) <= 14 * 86_400_000) return undefined;
        return {
          code: "address_date",
          ...placeOf(one),
          wrong: `It is said to be reported on ${one.published}, but the address of the page says ${day}: ${one.dateSource}`,
          remedy: "Correct the day, or the page that shows it.",
        };
      },
    ),
};
