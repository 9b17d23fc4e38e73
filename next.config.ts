import type { NextConfig } from "next";
import { readSettings } from "./scripts/settings.mjs";

const { basePath, siteUrl } = readSettings();

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  env: { BASE_PATH: basePath, SITE_URL: siteUrl },
  reactStrictMode: true,
  experimental: {
    // A sheet of its own is smaller from the second page of a visit on, but the first paint of the first waits for one more journey.
    inlineCss: true,
    // Nobody is handed the maps; and a clean build, the one that counts, is shorter without a cache.
    turbopackSourceMaps: process.env.NODE_ENV === "development",
    turbopackFileSystemCacheForBuild: false,
  },
  // A fixed build id: the same sources give the same bytes.
  generateBuildId: () => "site",
  poweredByHeader: false,
  images: { unoptimized: true },
  // Else Next takes a folder above with a lockfile of its own for the root, and the names of chunks depend on where the project lies.
  turbopack: { root: process.cwd() },
  // `npm run types` checks the whole tree, tests and scripts too; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default config;
