import type { NextConfig } from "next";

const basePath = process.env.BASE_PATH ?? "";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  experimental: { inlineCss: true },
  typescript: { ignoreBuildErrors: true },
};

export default config;
