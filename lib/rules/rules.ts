import { addressDate } from "./address-date";
import { articleRecord } from "./article-record";
import { chartFrame } from "./chart-frame";
import { chartKind } from "./chart-kind";
import { chartRole } from "./chart-role";
import { dateBasis } from "./date-basis";
import { derivationSum } from "./derivation-sum";
import { documentDate } from "./document-date";
import { editionEqual } from "./edition-equal";
import { editionNear } from "./edition-near";
import { eventYear } from "./event-year";
import { evidenceDate } from "./evidence-date";
import { indexRate } from "./index-rate";
import { indicatorRecord } from "./indicator-record";
import { labelNumber } from "./label-number";
import { leftWords } from "./left-words";
import { nearValues } from "./near-values";
import { numberAccounted } from "./number-accounted";
import { numberCharted } from "./number-charted";
import { onePage } from "./one-page";
import { oneStatement } from "./one-statement";
import { originDate } from "./origin-date";
import { originMatch } from "./origin-match";
import { passagePlace } from "./passage-place";
import { periodGap } from "./period-gap";
import { periodLabel } from "./period-label";
import { publisherName } from "./publisher-name";
import { quotedWords } from "./quoted-words";
import { textOrphan } from "./text-orphan";
import { typedNumber } from "./typed-number";
import { rowPeriod } from "./row-period";
import { rowRepeated } from "./row-repeated";
import { rowVintage } from "./row-vintage";
import type { Rule } from "./rule";
import { seriesName } from "./series-name";
import { seriesRecord } from "./series-record";
import { seriesSource } from "./series-source";
import { seriesStep } from "./series-step";
import { shareQuoted } from "./share-quoted";
import { sourceDate } from "./source-date";
import { sourceHost } from "./source-host";
import { sourceLicence } from "./source-licence";
import { statementTest } from "./statement-test";
import { statusDate } from "./status-date";
import { valueDigits } from "./value-digits";
import { valueRange } from "./value-range";

/** The rules that joined facts have to keep, in the order in which the gate tells of them. */
export const rules: readonly Rule[] = [
  quotedWords,
  eventYear,
  periodLabel,
  typedNumber,
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
  passagePlace,
  shareQuoted,
  leftWords,
  evidenceDate,
  numberAccounted,
  numberCharted,
  textOrphan,
];
