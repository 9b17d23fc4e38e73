import { createHash } from "node:crypto";
import { edit } from "./edit.mjs";
import { Problem } from "./problem.mjs";
import { scanPage } from "./scan-page.mjs";

/**
 * What a page that wakes runs until then. At the first touch, or at once when the address carries a view, it adds the wake file; a file
 * that does not arrive is asked for again at the next touch. What is clicked and entered meanwhile is kept, and done again once the
 * page says “awake”, each after React has drawn what the one before it changed; links and disclosures need no script and
 * are left alone. It is the same on every page: one hash covers all.
 */
export const loader = `(function(d){
var names=["pointermove","pointerdown","keydown","touchstart","focusin","click","input","change"],asked,kept=new Map();
function all(how){names.forEach(function(n){window[how](n,note,{capture:true,passive:n!="click"})})}
function ask(){asked=true;var s=d.createElement("script");s.src=d.documentElement.dataset.wake;
s.onerror=function(){asked=false};d.head.appendChild(s)}
function enter(t,v){t.value="";Object.getOwnPropertyDescriptor(Object.getPrototypeOf(t),"value").set.call(t,v);
t.dispatchEvent(new Event(t.tagName=="SELECT"?"change":"input",{bubbles:true}))}
function note(e){var n=e.type,t=e.target,v=t.value,b;asked||ask();
if(n=="click"){if(b=t.closest("label,button,[type=checkbox],[type=radio]")){e.preventDefault();e.stopPropagation();
kept.set({},function(){b.click()})}}
else if(n=="input"||n=="change")kept.set(t,function(){enter(t,v)})}
addEventListener("awake",async function(){all("removeEventListener");for(var f of kept.values()){f();await 0}},{once:true});
all("addEventListener");location.search&&ask()
})(document)`;

/** Adds Next's own script elements, as they stood in the page, once the page's data is there. */
const addScripts = `.forEach(function(a){var s=document.createElement("script");
for(var n in a)s.setAttribute(n,a[n]);document.head.appendChild(s)})`;

/** The inline scripts Next 16 and React 19 write. Whatever else looks like theirs stops the build. */
const inlineKinds = [
  { name: "flight", start: /^(\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/ },
  { name: "bootstrap", start: /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/ },
  { name: "timing", start: /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/ },
];

const untouchedTypes = ["application/ld+json", "application/json", "speculationrules"];

/** Which part a script plays: "own", "legacy", "chunk" or the name of an inline kind; refuses one it does not know. */
function roleOf({ attribs, text }, page) {
  const { src, type, nomodule } = attribs;
  if (untouchedTypes.includes(type) || "data-keep" in attribs) return "own";
  if (src?.includes("/_next/")) return nomodule === undefined ? "chunk" : "legacy";
  const role = src ? undefined : inlineKinds.find(({ start }) => start.test(text))?.name;
  if (role) return role;
  if (text.startsWith("$RC(") || text.includes(";$RC(") || /^\$R[A-Z]=/.test(text)) {
    throw new Problem(
      `${page}: a Suspense boundary is filled in by a script, so its content would be hidden until the page wakes. ` +
        "Make what it holds smaller, or take the boundary away.",
    );
  }
  throw new Problem(
    `${page}: the script "${(src ?? text).slice(0, 80)}" is not one that scripts/hold-scripts.mjs knows. If it is ours, ` +
      "give it the attribute data-keep; if Next wrote it, teach hold-scripts.mjs what to do with it.",
  );
}

const cut = ({ start, end }) => ({ start, end });
const insert = (offset, text) => ({ start: offset, end: offset, text });

/** Next must have written data, a bootstrap and chunks; a page without one of them would never wake. */
function expectAll(scripts, page) {
  for (const role of ["flight", "bootstrap", "chunk"]) {
    if (scripts.some((script) => script.role === role)) continue;
    throw new Problem(
      `${page}: no ${role} script of Next is in it, so it could not wake. Next has changed how it writes pages: ` +
        "look at one in out/ and bring scripts/hold-scripts.mjs up to date.",
    );
  }
}

function wakeText(scripts) {
  const inline = scripts.filter(({ role }) => inlineKinds.some(({ name }) => name === role));
  const chunks = new Map(scripts.filter(({ role }) => role === "chunk").map(({ attribs }) => [attribs.src, attribs]));
  return [...inline.map(({ text }) => text), JSON.stringify([...chunks.values()]) + addScripts].join(";\n") + "\n";
}

/** The attributes by which React would know a style again, each with the space before it. */
function styleNames(html, { start, closed, text }) {
  const tag = html.slice(start, closed - text.length);
  return [...tag.matchAll(/ data-(?:precedence|href)="[^"]*"/g)].map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
}

/**
 * Takes Next's scripts out of a page. A page that says <meta name="wake"> gets the loader instead, and they are gathered in
 * the text of a wake file; any other page is done without them. A page that has been through this before comes back
 * unchanged, with no wake file.
 * @param {string} html
 * @param {string} page the file's name, for messages
 * @returns {{ html: string, wake: { path: string, text: string } | null }}
 */
export function holdScripts(html, page) {
  const { elements, traces } = scanPage(html);
  const all = (name) => elements.filter((element) => element.name === name);
  if (all("script").some(({ text }) => text === loader)) return { html, wake: null };
  const held = all("script")
    .map((script) => ({ ...script, role: roleOf(script, page) }))
    .filter(({ role }) => role !== "own");
  const wakes = all("meta").some(({ attribs }) => attribs.name === "wake");
  if (!wakes && held.length === 0) return { html, wake: null };
  expectAll(held, page);

  const preloads = all("link").filter(
    ({ attribs: { rel, as } }) => rel === "modulepreload" || (rel === "preload" && as === "script"),
  );
  const cuts = [...held, ...preloads].map(cut);
  const names = all("style").flatMap((style) => styleNames(html, style));
  if (!wakes) return { html: edit(html, [...cuts, ...traces, ...names]), wake: null };

  const text = wakeText(held);
  const path = `_next/static/wake/${createHash("sha256").update(text).digest("hex").slice(0, 16)}.js`;
  const [base] = held.find(({ role }) => role === "chunk").attribs.src.split("/_next/");
  const [[root], [body]] = [all("html"), all("body")];
  const edits = [
    ...cuts,
    insert(root.start + "<html".length, ` data-wake="${base}/${path}"`),
    insert(body.closed, `<script data-keep>${loader}</script>`),
  ];
  return { html: edit(html, edits), wake: { path, text } };
}
