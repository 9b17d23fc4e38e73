import type { Page } from "@playwright/test";
import { cell, fileRows, type Row } from "./published";

export const chart = "charts/forecasts-2019-20/";
export const slider = (page: Page) => page.getByRole("slider", { name: "As known on a day" });
export const points = (page: Page) => page.locator("svg.drawing .point").filter({ visible: true });
export const output = (page: Page) => page.locator(".as-of output");

const byDay = (a: Row, b: Row): number => cell(a, "not_after").localeCompare(cell(b, "not_after"));

/** What was published for the year of the chart, as its file has it. */
export const values = fileRows("forecasts-2019-20.csv").filter((row) => row.kind === "official" && row.published);

/** What was public for certain from a day on, in the order of these. */
export const dated = values.filter((row) => row.not_after).sort(byDay);

/** The day before a day, both as YYYY-MM-DD. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);
