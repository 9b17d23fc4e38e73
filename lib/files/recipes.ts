import { absolute, links } from "../links";

/** A task that the files answer, in a few lines of pandas. */
export interface Recipe {
  id: string;
  /** What is to be done. */
  task: string;
  /** What has to be known of the answer. */
  about: string;
  code: string;
  /** The expression that gives the answer when the lines have run. */
  answer: string;
}

const at = absolute(links.file(""));

/** Tasks of analysts; each stands by itself, in at most five lines. */
export const recipes: readonly Recipe[] = [
  {
    id: "chart",
    task: "Draw a chart again from its file, in its unit",
    about: "In the file of a chart each value stands once more in the chart’s unit: value_shown, unit_shown.",
    code: `import pandas as pd
rows = pd.read_csv("${at}oil-production.csv", parse_dates=["period_start"])
lines = rows.set_index("period_start").groupby("series_id")["value_shown"]
lines.plot(style="o-", legend=True, ylabel=rows["unit_shown"][0])`,
    answer: 'lines.agg(["count", "min", "max"])',
  },
  {
    id: "fall",
    task: "The fall of exports from 2011 to 2013, by each source",
    about: "Of several values of a year the one that was published last; empty where a source has none of that year.",
    code: `import pandas as pd
rows = pd.read_csv("${at}oil-exports.csv", parse_dates=["period_start"])
rows = rows.assign(year=rows["period_start"].dt.year).query("year in (2011, 2013)")
fall = rows.pivot_table("value_shown", ["stated_by", "definition"], "year", aggfunc="last")
fall["fall"] = fall[2013] - fall[2011]`,
    answer: "fall",
  },
  {
    id: "forecasts",
    task: "Every forecast for the Iranian year 1398, by day of publication",
    about:
      "An empty published means that no day was found; not_after is the day by which the value was public for certain.",
    code: `import pandas as pd
rows = pd.read_csv("${at}vintages.csv", dtype={"period": "string", "published": "string"})
rows = rows.query("indicator_id == 'gdp-growth' and period == 'SH1398' and status == 'F'")
forecasts = rows.sort_values("published")[["published", "not_after", "publisher", "document", "value"]]`,
    answer: "forecasts",
  },
  {
    id: "beside",
    task: "A cited number with the official values then and now",
    about: "side is then (the day of the article) or now; decides is true for the value that decides the verdict.",
    code: `import pandas as pd
checks = pd.read_csv("${at}crosschecks.csv").set_index("observation_id")
checks = checks.loc["irn-gdp-growth-sh1398-steinbock"].set_index("official_observation_id")
rows = pd.read_csv("${at}observations.csv", index_col="observation_id", low_memory=False)
beside = checks[["side", "verdict", "decides"]].join(rows[["stated_by", "published", "value"]])`,
    answer: "beside",
  },
  {
    id: "series",
    task: "One series, from wherever you are",
    about: "Each series has a CSV and a JSON file. Pages of any other site may fetch them too (CORS).",
    code: `import pandas as pd
text = dict.fromkeys(["period", "period_label", "vintage", "published"], "string")
series = pd.read_csv("${at}series/irn-gdp-growth-wdi-2026.csv", dtype=text, index_col="period")["value"]`,
    answer: "series",
  },
  {
    id: "terms",
    task: "Licence and source address of every series",
    about: "A series that was collected from several pages has the address of each in its rows.",
    code: `import pandas as pd
rows = pd.read_csv("${at}observations.csv", low_memory=False).dropna(subset=["source_url"])
pages = rows.groupby("series_id")["source_url"].agg(lambda all: " ".join(sorted(set(all))))
terms = pd.read_csv("${at}series.csv", index_col="series_id")[["licence_id", "licence"]].join(pages)`,
    answer: "terms",
  },
  {
    id: "cite",
    task: "Cite a version, and hold a file to it",
    about: "Beside the citation stand the SHA-256 of the files. A released version stays at /data/releases/{version}/.",
    code: `import pandas as pd
about = pd.read_json("${at}oil-exports.metadata.json", typ="series")
files = pd.DataFrame(about["files"]).set_index("path")["sha256"]
cited = pd.Series({"text": about["citation"]["long"], "bibtex": about["citation"]["bibtex"], **files})`,
    answer: "cited",
  },
];
