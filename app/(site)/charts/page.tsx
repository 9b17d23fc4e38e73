import type { Metadata } from "next";
import { Headline } from "#components/headline";
import { catalog } from "#data";
import { links } from "#lib/links";

export const metadata: Metadata = {
  title: "Charts",
  description: "Every chart: numbers that articles state about Iran’s economy, beside their sentences.",
  alternates: { canonical: links.charts() },
};

export default function ChartsPage() {
  return (
    <>
      <header className="lede">
        <h1>Charts</h1>
        <p>Each chart has a permanent address, its passages, a table and a CSV file.</p>
      </header>
      <ul className="index">
        {catalog.charts.map((chart) => (
          <li key={chart.id}>
            <h2>
              <a href={links.chart(chart.id)}>{chart.title}</a>
            </h2>
            <Headline
              observations={chart.headline.flatMap((id) =>
                catalog.cited.filter((observation) => observation.id === id),
              )}
            />
            <p>{chart.subtitle}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
