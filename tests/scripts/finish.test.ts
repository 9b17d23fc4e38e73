import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, expect, test, vi } from "vitest";
import { listFiles } from "../../scripts/files.mjs";
import { finish } from "../../scripts/finish-site.mjs";
import { loader } from "../../scripts/hold-scripts.mjs";

const scripts = `<script src="/_next/static/chunks/a.js" async=""></script><script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script><script>self.__next_f.push([0])</script>`;
const pageOf = (content: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head>${head}<style>p{color:red}</style></head><body>${content}${scripts}</body></html>`;
const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

let folder = "";
let stamps = "";

function write(file: string, content: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const read = (file: string) => readFileSync(join(folder, file));

beforeEach(() => {
  vi.spyOn(console, "log").mockReturnValue(undefined);
  folder = mkdtempSync(join(tmpdir(), "out-"));
  stamps = mkdtempSync(join(tmpdir(), "stamps-"));
  write("index.html", pageOf(`<p>Home</p><script data-keep="">document.title</script>`));
  write("charts/oil/index.html", pageOf("<p>Oil</p>".repeat(100)));
  write("explore/index.html", pageOf("<p>Explore</p>", `<meta name="wake" content="touch"/>`));
  write("_next/static/chunks/a.js", "a;".repeat(200));
  for (const file of ["index.txt", "charts/oil/__next._tree.txt", "404/index.html", "_not-found/index.html"])
    write(file, "");
  write("robots.txt", "User-agent: *");
});

test("what only Next's own navigation asks for is removed, and nothing else", async () => {
  await finish({ folder, stamps });
  const files = (await listFiles(folder)).filter((file) => !/\.(br|gz)$|^_next/.test(file));
  expect(files).toEqual(["_headers", "charts/oil/index.html", "explore/index.html", "index.html", "robots.txt"]);
});

test("the hashes are those of the inline scripts and styles that are left", async () => {
  await finish({ folder, stamps });
  expect(JSON.parse(readFileSync(join(stamps, "csp.json"), "utf8"))).toEqual({
    scripts: [sha256("document.title"), sha256(loader)].sort(),
    styles: [sha256("p{color:red}")],
  });
});

test("both packed forms hold the same bytes as the file", async () => {
  await finish({ folder, stamps });
  expect(brotliDecompressSync(read("charts/oil/index.html.br"))).toEqual(read("charts/oil/index.html"));
  expect(gunzipSync(read("charts/oil/index.html.gz"))).toEqual(read("charts/oil/index.html"));
});

test("a file of more than a megabyte is packed as a stream, to the same bytes", async () => {
  write("data/v1/all.csv", Array.from({ length: 120_000 }, (_, row) => `${row},${row * 7}\r\n`).join(""));
  await finish({ folder, stamps });
  const plain = read("data/v1/all.csv").toString();
  expect(brotliDecompressSync(read("data/v1/all.csv.br")).toString() === plain).toBe(true);
  expect(gunzipSync(read("data/v1/all.csv.gz")).toString() === plain).toBe(true);
});

test("doing it twice changes no file", async () => {
  await finish({ folder, stamps });
  const state = async () =>
    (await listFiles(folder)).map((file) => [
      file,
      read(file).toString("base64"),
      /html/.test(file) && statSync(join(folder, file)).mtimeMs,
    ]);
  const first = await state();
  await finish({ folder, stamps });
  expect(await state()).toEqual(first);
});

test("a style attribute is refused, with its page", async () => {
  write("charts/gdp/index.html", pageOf(`<p style="color:red">GDP</p>`));
  await expect(finish({ folder, stamps })).rejects.toThrow(
    /^charts\/gdp\/index\.html: <p style="color:red"> .*Use a class/,
  );
});

test("what Next was given the name of is put in before anything is looked at and packed", async () => {
  const shelf = {
    still: (name: string) => `<p style="color:red">${name}</p>`,
    sheet: (name: string) => `.${name}{color:red}`,
  };
  write("charts/gdp/index.html", pageOf(`<main data-still="content"></main>`, "<style>@sheet lines;</style>"));
  await expect(finish({ folder, stamps, shelf })).rejects.toThrow(/^charts\/gdp\/index\.html: <p style="color:red">/);
  await finish({ folder, stamps, shelf: { ...shelf, still: (name: string) => `<p>${name}</p>`.repeat(40) } });
  expect(gunzipSync(read("charts/gdp/index.html.gz")).toString()).toContain(
    `<main>${"<p>content</p>".repeat(40)}</main>`,
  );
  expect(readFileSync(join(stamps, "csp.json"), "utf8")).toContain(sha256(".lines{color:red}"));
});

test("a missing folder is named, with what makes it", async () => {
  await expect(finish({ folder: "nowhere", stamps })).rejects.toThrow(
    "There is no nowhere/ to finish: run npm run build",
  );
});
