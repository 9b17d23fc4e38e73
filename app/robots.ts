import type { MetadataRoute } from "next";
import { absolute } from "#lib/links";
import { site } from "#lib/site";

export const dynamic = "force-static";

/** Everything may be read; the map of pages is named. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: absolute(`${site.base}/sitemap.xml`) };
}
