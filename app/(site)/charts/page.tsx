import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartList, chartListMetadata, chartsOnPage } from "./chart-list";

const first = chartsOnPage(1);

export const metadata: Metadata = first ? chartListMetadata(first) : {};

export default function ChartsPage() {
  return <ChartList page={first ?? notFound()} />;
}
