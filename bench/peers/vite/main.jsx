import { createRoot } from "react-dom/client";
import { Chart } from "./chart";
import content from "./content.json";
import { Page } from "./page";
import "./style.css";

createRoot(document.getElementById("root")).render(
  <Page content={content} chart={<Chart series={content.series} />} />,
);
