import { decimalsOf } from "./typed";

/** How a chart's unit writes a value and a distance, each as a form with 0 in it, and with how many decimals: “0%”, “0 percentage points”. */
export interface UnitForms {
  value: string;
  distance: string;
  digits: number;
}

const sized = (form: string, value: number, digits: number): string =>
  form.replace("0", Math.abs(value).toFixed(digits));

/** A value in the chart's unit, with a true minus and no digit less than was typed: “−8.7%”, “−$5.0 bn”. */
export function valueWords(value: number, { value: form, digits }: UnitForms): string {
  const own = Math.max(digits, decimalsOf(value));
  const isBelow = Number(value.toFixed(own)) < 0;
  return `${isBelow ? "−" : ""}${sized(form, value, own)}`;
}

/** How far what was published is from a forecast, as seen from the forecast: “4.6 percentage points lower”. */
export function distanceWords(forecast: number, published: number, { distance, digits }: UnitForms): string {
  // Nine decimals take the noise of a subtraction away before it is rounded.
  const away = Number((published - forecast).toFixed(9));
  if (away === 0) return "the same";
  const size = Number(Math.abs(away).toFixed(digits));
  if (size === 0) return `less than ${sized(distance, 10 ** -digits, digits)} away`;
  return `${sized(distance, size, digits)} ${away < 0 ? "lower" : "higher"}`;
}

/** What a chart prints of a value, its status set apart: “−3.6% (forecast)”. */
export function saidOf(said: string): string {
  const [value = "", ...status] = said.split(", ");
  return status.length ? `${value} (${status.join(", ")})` : value;
}

/** Bottom and top edge of a picture in pixels, least and greatest value of its axis, as the picture carries them. */
type Axis = readonly [bottom: number, top: number, least: number, most: number];

/** The place on an axis that is nearest to a value: itself, or an end of the axis. */
export const onAxis = ([, , least, most]: Axis, value: number): number => Math.max(least, Math.min(value, most));

/** The value at a height of a picture, within its axis. */
export function valueAt(axis: Axis, y: number, digits: number): number {
  const [bottom, top, least, most] = axis;
  const value = least + ((y - bottom) * (most - least)) / (top - bottom);
  return Number(onAxis(axis, value).toFixed(digits)) + 0;
}
