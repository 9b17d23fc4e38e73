import { type Spark as Drawn, sparkSize } from "#lib/chart/spark";
import type { Status } from "#lib/cells";

const { width, height } = sparkSize;

/** The shape of a cited number: filled for an actual value, hollow for an estimate, a hollow diamond for a forecast. */
export function CitedShape({ status, cx, cy }: { status: Status; cx: number; cy: number }) {
  if (status === "F") return <path className="dot hollow" d={`M${cx} ${cy - 5}l5 5-5 5-5-5z`} />;
  return <circle className={status === "A" ? "dot" : "dot hollow"} cx={cx} cy={cy} r={4} />;
}

/** A number over only what it is compared with; without text, for the row says it all. */
export function Spark({ spark, status, inferred }: { spark: Drawn; status: Status; inferred: boolean }) {
  const { cited, record, gap, zero } = spark;
  const cx = (cited.x1 + cited.x2) / 2;
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {zero === undefined ? null : <path className="zero" d={`M0 ${zero}H${width}`} />}
      {record.map(({ id, x1, x2, y, known, forecast, long, beside }) => {
        const className = `${known}${forecast ? " forecast" : ""}${beside ? " beside" : ""}`;
        return long ? (
          <path key={id} className={className} d={`M${x1} ${y}H${x2}`} />
        ) : (
          <circle key={id} className={className} cx={(x1 + x2) / 2} cy={y} r={beside ? 2.5 : 1.75} />
        );
      })}
      {gap ? <path className="gap" d={`M${gap.x} ${gap.y1}V${gap.y2}`} /> : null}
      <g className="mark">
        {cited.x2 - cited.x1 > 12 ? (
          <path className={inferred ? "span open" : "span"} d={`M${cited.x1} ${cited.y}H${cited.x2}`} />
        ) : null}
        <CitedShape status={status} cx={cx} cy={cited.y} />
      </g>
    </svg>
  );
}

/** An amount as a bar, as long as its share of the largest of its kind. */
export function AmountSpark({ share, status }: { share: number; status: Status }) {
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="zero" d="M2 16V56" />
      <g className="mark">
        <rect
          className={status === "A" ? "bar" : "bar hollow"}
          x={3}
          y={27}
          width={Math.round(share * (width - 6))}
          height={18}
        />
      </g>
    </svg>
  );
}
