/** All of the check that runs in the browser, a file that is fetched when it is first needed. */
export { articleModule } from "./article";
export { chartedOf } from "./charted";
export { alternatives, chosenReading } from "./choice";
export { judgeRead } from "./judge";
export { readText } from "./read";
export { observationsIn } from "./record-file";
export { besideOf, readingWords, reportCsv, reportText } from "./report";
export { sayingsOf } from "../crosscheck/saying";
