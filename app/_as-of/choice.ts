import type { Picture, Readings } from "../_reading/picture";

/** What the script of forecasts works with: the choice of a day, and the chart that follows it. */
export interface Choice {
  control: HTMLElement;
  stage: HTMLElement;
  button: HTMLButtonElement;
  input: HTMLInputElement;
  /** All that the chart has, whatever day is chosen. */
  whole: Readings;
  pictures: readonly Picture[];
  /** The chosen day. */
  day: () => number;
  /** Chooses one of the chart's days. */
  choose: (day: number) => void;
}

/** The script of forecasts (app/_forecast), fetched when it is asked for. */
export interface Forecasting {
  forecast: (choice: Choice) => void;
}
