import { scaleLinear } from "d3-scale";
import { forms } from "#lib/chart/forms";
import { sizes, tenth } from "#lib/chart/geometry";
import type { ChartModel, Mark } from "#lib/chart/model";
import { formatValue } from "#lib/format";
import { type ChartProps, Frame } from "./frame";
import { MarkLink } from "./mark";

const bar = { left: 2, height: 26, row: 68 };

/** Room at the right for the number beside the longest bar. */
const beside = 84;

/** What tells the bars apart: their definitions where these differ, else their periods. */
function amountNames(model: ChartModel): string[] {
  const definitions = new Set(model.marks.map(({ observation }) => observation.definition));
  return model.marks.map(({ observation }) =>
    definitions.size > 1 ? observation.definition : observation.periodLabel,
  );
}

interface AmountProps extends Pick<ChartProps, "lead" | "picked"> {
  mark: Mark;
  name: string;
  y: number;
  width: number;
}

function Amount({ name, y, width, ...link }: AmountProps) {
  const { mark } = link;
  const kind = mark.observation.derivedFrom.length ? " derived" : mark.status === "A" ? "" : " hollow";
  return (
    <MarkLink {...link}>
      <text className="bar-name" x={bar.left} y={y - 9} fontSize={sizes.label}>
        {name}
      </text>
      <rect className={`bar${kind}`} x={bar.left} y={y} width={width} height={bar.height} />
      <text className="val" x={bar.left + width + 8} y={y + bar.height / 2 + 5} fontSize={sizes.value}>
        {formatValue(mark.value, mark.observation.unit)}
      </text>
    </MarkLink>
  );
}

/** Amounts of money beside each other, from zero: filled as stated, hollow where still to come, hatched where derived here. */
export function AmountsChart({ model, form, label, lead, picked }: ChartProps) {
  const { width } = forms[form];
  const names = amountNames(model);
  const most = Math.max(...model.marks.map(({ value }) => value));
  const length = scaleLinear()
    .domain([0, most])
    .range([0, width - bar.left - beside]);
  return (
    <Frame width={width} height={model.marks.length * bar.row + 8} label={label}>
      {model.marks.map((mark, index) => (
        <Amount
          key={mark.id}
          mark={mark}
          name={names[index] ?? ""}
          y={index * bar.row + 35}
          width={tenth(length(mark.value))}
          lead={lead}
          picked={picked}
        />
      ))}
    </Frame>
  );
}
