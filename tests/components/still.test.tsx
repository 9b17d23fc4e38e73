import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { gatherSheets, Sheet } from "../../app/_components/sheet";
import { Still } from "../../app/_components/still";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("The content of a page that never wakes", () => {
  const markup = async (...children: Parameters<typeof Still>[0]["children"][]) =>
    renderToStaticMarkup(await Still({ className: "embed", children }));

  test("is the markup that React itself would give", async () => {
    const content = (
      <p key="p" id="p-1" hidden>
        One <b>two</b> {3}
      </p>
    );
    expect(await markup(content)).toBe(`<main class="embed" id="main">${renderToStaticMarkup(content)}</main>`);
  });

  test("keeps text as text", async () => {
    expect(await markup(`<script>alert("&amp;")</script>`)).toContain(
      "&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt;",
    );
  });

  test("is laid by in a build, where Next is given its name only", async () => {
    const content = <p key="p">One</p>;
    const folder = mkdtempSync(join(tmpdir(), "still-"));
    vi.stubEnv("NODE_ENV", "production");
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    const name = /^<main class="embed" id="main" data-still="([0-9a-f]{32})"><\/main>$/.exec(
      await markup(content),
    )?.[1];
    expect(readFileSync(join(folder, ".stills", `${name}.html`), "utf8")).toBe("<p>One</p>");
    expect(await markup(<p key="other">Two</p>)).not.toContain(name);
  });

  test("cannot wait for anything: the build stops instead of leaving a hole", async () => {
    const Late = async () => await Promise.resolve(<p>late</p>);
    await expect(markup(<Late key="late" />)).rejects.toThrow(/suspended/);
  });
});

describe("Sheets that are asked for while something is rendered", () => {
  const asking = (
    <>
      <Sheet name="table" />
      <p>
        <Sheet name="lines" />
      </p>
      <Sheet name="table" />
    </>
  );

  test("are named in the order in which they are asked for, each once, and stay out of what is rendered", () => {
    expect(gatherSheets(() => renderToStaticMarkup(asking))).toEqual({ result: "<p></p>", sheets: ["table", "lines"] });
  });

  test("do not leak from a rendering that failed into the next", () => {
    const failing = () => {
      renderToStaticMarkup(asking);
      throw new Error("failed");
    };
    expect(() => gatherSheets(failing)).toThrow("failed");
    expect(gatherSheets(() => renderToStaticMarkup(<Sheet name="bars" />)).sheets).toEqual(["bars"]);
  });
});
