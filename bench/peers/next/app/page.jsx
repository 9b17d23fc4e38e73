import { Chart } from "../chart";
import content from "../content.json";
import { Page } from "../page";

export default function Home() {
  return <Page content={content} chart={<Chart series={content.series} />} />;
}
