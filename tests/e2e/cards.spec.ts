import ogs from "open-graph-scraper";
import { charts, citedOn, here } from "./published";
import { expect, test } from "./quiet";

/** Width and height as the head of a PNG file says them. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

const pages = charts.flatMap(({ id }) => [`charts/${id}/`, ...citedOn(id).map((number) => `o/${number.id}/`)]);

test("A link to a chart or to a number shows a card of its own where it is pasted", async ({ request }) => {
  const seen = new Set<string>();
  for (const path of new Set(pages))
    await test.step(path, async () => {
      const { result } = await ogs({ html: await (await request.get(path)).text() });
      expect(result.ogTitle).toBeTruthy();
      expect(result.ogDescription).toBeTruthy();
      expect(result.ogSiteName).toBe("Iran indicators");
      expect(here(result.ogUrl ?? "")).toBe(path);
      expect(result.twitterCard).toBe("summary_large_image");
      const [image] = result.ogImage ?? [];
      const answer = await request.get(here(image?.url ?? ""));
      expect(answer.headers()["content-type"]).toBe("image/png");
      const png = await answer.body();
      expect(sizeOf(png)).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(200_000);
      seen.add(png.toString("base64"));
    });
  expect(seen.size).toBe(new Set(pages).size);
});
