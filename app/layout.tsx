import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./styles/site.css";
import { links } from "#lib/links";
import { site } from "#lib/site";

export const metadata: Metadata = {
  metadataBase: new URL(site.origin),
  icons: links.icon(),
  title: { default: `${site.name}: what articles say, beside the record`, template: `%s · ${site.name}` },
  description:
    "Numbers that articles state about Iran’s economy under sanctions, each beside the sentence that states it.",
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
