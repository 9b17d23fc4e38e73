import type { NextConfig } from "next";

const BASE_PATH = process.env.BASE_PATH ?? "";
const SITE_URL = process.env.SITE_URL ?? "http://localhost:3000";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath: BASE_PATH,
  env: { BASE_PATH, SITE_URL },
  reactStrictMode: true,
  // What navigation without a reload would prefetch is removed after the build: plain links ask for pages.
  experimental: { prefetchInlining: false },
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
