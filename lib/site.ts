/** Where the site is published. Both are fixed when it is built: `SITE_URL` (an origin) and `BASE_PATH` (such as /iran). */
export const site = {
  name: "Iran indicators",
  origin: (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/$/, ""),
  base: process.env.BASE_PATH ?? "",
};
