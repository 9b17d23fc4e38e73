import { within } from "./pair";
import { remember } from "./where";

/** Chooses the range that the address names; the style shows it. Without one the first stands. */
function follow(): void {
  const asked = new URLSearchParams(location.search).get("range");
  const inputs = [...document.querySelectorAll<HTMLInputElement>(".ranges input")];
  const chosen = inputs.find(({ value }) => value === asked) ?? inputs[0];
  if (chosen) chosen.checked = true;
}

/** Keeps the time that a chart shows in step with the address, so that a link shows the same. */
export function startRanges(): void {
  follow();
  addEventListener("popstate", follow);
  document.addEventListener("change", (event) => {
    const input = within<HTMLInputElement>(event, ".ranges input");
    if (input) remember("range", input.value === "newest" ? input.value : undefined);
  });
}
