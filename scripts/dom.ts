import { Window } from "happy-dom";

/** Just enough of a browser for React to mount a chart in; imported before React is. */
const window = new Window({ url: "http://localhost/" });
const names = [
  "document",
  "navigator",
  "HTMLElement",
  "HTMLIFrameElement",
  "SVGElement",
  "Element",
  "Node",
  "MutationObserver",
  "ResizeObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

Object.defineProperty(globalThis, "window", { value: window, configurable: true });
for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
