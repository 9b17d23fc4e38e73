import { memo } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import { type DrawnSeries, type ExplorerPanel, linesOf, seriesOf } from "#lib/chart/explorer-panels";
import { namedIn } from "#lib/chart/explorer-frame";
import { type Geometry, sizes, spot } from "#lib/chart/geometry";
import type { Box } from "#lib/chart/labels";
import { lineEnd, placeAll } from "#lib/chart/layout";
import { isLong } from "#lib/chart/model";
import { singles, strokes } from "#lib/chart/paths";
import { Axes } from "./axes";
import { DotShape } from "./mark";
import { ToneMark, toneOf } from "./tones";

interface SeriesProps {
  series: DrawnSeries;
  index: number;
  place: Geometry;
}

const isOwn = ({ choice }: DrawnSeries): boolean => choice.kind === "own";
/** The class of a line: its colour, and whether it is the reader's own. */
const lookOf = (series: DrawnSeries, index: number): string => `${isOwn(series) ? "own " : ""}${toneOf(index)}`;

/** An official series in its colour: Recharts joins what is joined, dashed short where it is a forecast; the rest are marks. */
function Official({ series, index, place }: SeriesProps) {
  return (
    <>
      {strokes(series).map(({ data, forecast }) => (
        <Line
          key={String(forecast)}
          className={`live-line ${forecast ? "forecast " : ""}${lookOf(series, index)}`}
          type="linear"
          dataKey="y"
          data={data}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {singles(series).map((point) => {
        const { x1, x2, cx, cy } = spot(point, place);
        return (
          <g key={point.observation.id}>
            {isLong(point) ? <path className={`stretch ${toneOf(index)}`} d={`M${x1} ${cy}H${x2}`} /> : null}
            <ToneMark index={index} cx={cx} cy={cy} hollow={point.status === "F"} own={isOwn(series)} />
          </g>
        );
      })}
    </>
  );
}

/** A line's end mark and, where there is room for it, its name beside it, tied by a hair where it had to move. */
function End({ series, index, place, box }: SeriesProps & { box: Box | undefined }) {
  const end = lineEnd(series, place);
  if (!end) return null;
  const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  return (
    <g className={toneOf(index)}>
      <ToneMark index={index} cx={end.x} cy={end.y} hollow={series.points.at(-1)?.status === "F"} own={isOwn(series)} />
      {box && box.x > end.x + 12 ? (
        <path className="leader" d={`M${end.x + 5} ${end.y}L${box.x - 3} ${middle}`} />
      ) : null}
      {box ? (
        <text className="line-label" x={box.x} y={middle + 5} fontSize={sizes.label}>
          {series.label}
        </text>
      ) : null}
    </g>
  );
}

/** A cited series: its dots, each with its number, and its name once. */
function Cited({ series, place, boxes }: { series: DrawnSeries; place: Geometry; boxes: Map<string, Box> }) {
  const name = boxes.get(series.id);
  return (
    <>
      {series.dots.map((dot) => (
        <g key={dot.id} className="mark" data-o={dot.id} data-value={dot.observation.value}>
          <DotShape dot={dot} place={place} label={boxes.get(dot.id)} />
        </g>
      ))}
      {name ? (
        <text className="line-label cited" x={name.x} y={name.y + name.height - 4} fontSize={sizes.label}>
          {series.label}
        </text>
      ) : null}
    </>
  );
}

/**
 * The drawing of one panel: the official series, drawn by Recharts, under the cited numbers. It stands still while the pointer moves.
 * Its axes only give Recharts the scales; what is written at them is the same as on every other chart.
 */
export const LivePlot = memo(function LivePlot({ panel, place }: { panel: ExplorerPanel; place: Geometry }) {
  const [cited, lines] = [seriesOf(panel, "cited"), linesOf(panel)];
  const named = namedIn(panel, place.width);
  const dots = cited.flatMap((series) => series.dots);
  const boxes = placeAll({ marks: dots, lines, named, courses: [], events: [] }, place);
  const { width, height, left, right, top, bottom } = place;
  const axis = { hide: true, type: "number", niceTicks: "none", allowDataOverflow: true } as const;
  return (
    <div className="drawing" aria-hidden="true">
      <LineChart
        width={width}
        height={height}
        margin={{ top, right: width - right, bottom: height - bottom, left }}
        accessibilityLayer={false}
      >
        <XAxis {...axis} dataKey="x" domain={place.xDomain} ticks={place.xDomain} />
        <YAxis {...axis} dataKey="y" scale={place.log ? "log" : "auto"} domain={place.yDomain} ticks={place.yDomain} />
        <Axes place={place} unit={panel.unit} own={panel.unit === "OWN" ? panel.unitName : ""} />
        {lines.map((series, index) => (
          <Official key={series.id} series={series} index={index} place={place} />
        ))}
        {lines.map((series, index) => (
          <End key={series.id} series={series} index={index} place={place} box={boxes.get(series.id)} />
        ))}
        {cited.map((series) => (
          <Cited key={series.id} series={series} place={place} boxes={boxes} />
        ))}
      </LineChart>
    </div>
  );
});
