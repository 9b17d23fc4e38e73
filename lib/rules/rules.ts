import { originMatch } from "./origin-match";
import { rowPeriod } from "./row-period";
import { sourceLicence } from "./source-licence";
import { onePage } from "./one-page";
import { indexRate } from "./index-rate";
import { editionEqual } from "./edition-equal";
import { articleRecord } from "./article-record";
import { addressDate } from "./address-date";
import { derivationSum } from "./derivation-sum";
import { chartKind } from "./chart-kind";
import { chartRole } from "./chart-role";
import { dateBasis } from "./date-basis";
import { indicatorRecord } from "./indicator-record";
import { labelNumber } from "./label-number";
import { originDate } from "./origin-date";
import { rowVintage } from "./row-vintage";
import { seriesName } from "./series-name";
import { seriesSource } from "./series-source";
import { seriesStep } from "./series-step";
import { sourceDate } from "./source-date";
import { chartFrame } from "./chart-frame";
import { documentDate } from "./document-date";
import { editionNear } from "./edition-near";
import { eventYear } from "./event-year";
import { nearValues } from "./near-values";
import { oneStatement } from "./one-statement";
import { periodGap } from "./period-gap";
import { periodLabel } from "./period-label";
import { publisherName } from "./publisher-name";
import { quotedWords } from "./quoted-words";
import { reasonYear } from "./reason-year";
import { rowRepeated } from "./row-repeated";
import type { Rule } from "./rule";
import { seriesRecord } from "./series-record";
import { sourceHost } from "./source-host";
import { statementTest } from "./statement-test";
import { statusDate } from "./status-date";
import { valueDigits } from "./value-digits";
import { valueRange } from "./value-range";

/** The rules that joined facts have to keep, in the order in which the gate tells of them. */
export const rules: readonly Rule[] = [
  quotedWords,
  eventYear,
  periodLabel,
  reasonYear,
  valueRange,
  nearValues,
  oneStatement,
  derivationSum,
  statusDate,
  addressDate,
  documentDate,
  periodGap,
  rowRepeated,
  editionNear,
  seriesRecord,
  statementTest,
  chartFrame,
  publisherName,
  sourceHost,
  chartKind,
  chartRole,
  dateBasis,
  indicatorRecord,
  labelNumber,
  originDate,
  rowVintage,
  seriesName,
  seriesSource,
  sourceDate,
  seriesStep,
  valueDigits,
  articleRecord,
  editionEqual,
  indexRate,
  onePage,
  sourceLicence,
  rowPeriod,
  originMatch,
];
