// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { expect, test } from "vitest";
import { loader } from "../../scripts/hold-scripts.mjs";

const say = (target: EventTarget, name: string) => target.dispatchEvent(new Event(name, { bubbles: true }));

test("A choice the page is woken by is done again, though waking took it back before the choice was over", async () => {
  const select = document.createElement("select");
  select.innerHTML = `<option value="">Every year</option><option>2018</option>`;
  document.body.append(select);
  const seen: string[] = [];
  new Function(loader)();

  select.value = "2018";
  say(select, "input");
  select.value = "";
  select.addEventListener("change", () => seen.push(select.value));
  say(window, "awake");
  await Promise.resolve();

  expect(seen).toEqual(["2018"]);
});
