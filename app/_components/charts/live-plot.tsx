import { memo } from "react";
import { LineChart, XAxis, YAxis } from "recharts";
import { units } from "#lib/unit";
import { type Geometry, sizes } from "./geometry";
import type { Box } from "./labels";
import { TimeTicks, ValueRules } from "./live-axes";
import { lineEnd, livePlaces } from "./live-labels";
import { LiveLine } from "./live-line";
import type { LivePanel, LiveSeries } from "./live-model";
import { CitedDot, citedText, ToneMark, tones } from "./live-shapes";

interface Props {
  panel: LivePanel;
  place: Geometry;
  time: [number, number];
}

/** A line's end mark and its name beside it, tied by a hair where the name had to move. */
function EndName({
  series,
  index,
  place,
  box,
}: {
  series: LiveSeries;
  index: number;
  place: Geometry;
  box?: Box | undefined;
}) {
  const end = lineEnd(series, place);
  if (!end || !box) return null;
  const middle = box.y + box.height / 2;
  return (
    <g className={`tone-${index % tones}`}>
      {box.x > end.x + 12 ? <path className="leader" d={`M${end.x + 5} ${end.y}L${box.x - 3} ${middle}`} /> : null}
      <ToneMark index={index} cx={end.x} cy={end.y} hollow={series.points.at(-1)?.status === "F"} />
      <text className="line-label" x={box.x} y={middle + 5} fontSize={sizes.label}>
        {series.label}
      </text>
    </g>
  );
}

/** A cited series: its dots, each with its number, and its name once. */
function Cited({ series, place, boxes }: { series: LiveSeries; place: Geometry; boxes: Map<string, Box> }) {
  const name = boxes.get(series.id);
  return (
    <g className="live-cited">
      {series.points.map((point) => {
        const box = boxes.get(`${series.id} ${point.observation.id}`);
        return (
          <g key={point.observation.id} className="mark">
            <CitedDot point={point} place={place} />
            {box ? (
              <text className="val" x={box.x} y={box.y + box.height - 4} fontSize={sizes.value}>
                {citedText(point)}
              </text>
            ) : null}
          </g>
        );
      })}
      {name ? (
        <text className="line-label cited" x={name.x} y={name.y + name.height - 4} fontSize={sizes.label}>
          {series.label}
        </text>
      ) : null}
    </g>
  );
}

/** The drawing of one panel: the official series, drawn by Recharts, under the cited numbers. It stands still while the pointer moves. */
export const LivePlot = memo(function LivePlot({ panel, place, time }: Props) {
  const boxes = livePlaces(panel, place);
  const official = panel.series.filter(({ kind }) => kind === "official");
  const { short } = units[panel.unit];
  const { width, height } = place;
  const margin = { top: place.top, right: width - place.right, bottom: height - place.bottom, left: place.left };
  return (
    <div className="drawing" aria-hidden="true">
      <LineChart width={width} height={height} margin={margin} accessibilityLayer={false}>
        <XAxis hide type="number" dataKey="x" domain={time} ticks={time} niceTicks="none" allowDataOverflow />
        <YAxis
          hide
          type="number"
          dataKey="y"
          domain={place.yDomain}
          ticks={place.yDomain}
          niceTicks="none"
          allowDataOverflow
        />
        <ValueRules place={place} unit={short === "%" ? "" : short} />
        <TimeTicks place={place} />
        {official.map((series, index) => (
          <LiveLine key={series.id} series={series} index={index} place={place} />
        ))}
        {official.map((series, index) => (
          <EndName key={series.id} series={series} index={index} place={place} box={boxes.get(series.id)} />
        ))}
        {panel.series.map((series) =>
          series.kind === "cited" ? <Cited key={series.id} series={series} place={place} boxes={boxes} /> : null,
        )}
      </LineChart>
    </div>
  );
});
