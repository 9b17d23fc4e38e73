import type { NextConfig } from "next";

const BASE_PATH = process.env.BASE_PATH ?? "";
const SITE_URL = process.env.SITE_URL ?? "http://localhost:3000";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath: BASE_PATH,
  env: { BASE_PATH, SITE_URL },
  reactStrictMode: true,
  experimental: {
    // What navigation without a reload would prefetch is removed after the build: plain links ask for pages.
    prefetchInlining: false,
    // Nobody is handed the maps or the server's part; and a clean build, the one that counts, is shorter without a cache.
    turbopackSourceMaps: process.env.NODE_ENV === "development",
    turbopackMinify: { server: false },
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
