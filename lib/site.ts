/** Where the site is published. Both are fixed when it is built: `SITE_URL` (an origin) and `BASE_PATH` (such as /iran). */
export const site = {
  name: "Iran indicators",
  origin: (process.env.SITE_URL || "http://localhost:3000").replace(/\/$/, ""),
  /** Whether nobody has said where the site will be, so that its origin is only a guess. */
  isUnnamed: !process.env.SITE_URL,
  base: process.env.BASE_PATH ?? "",
};
