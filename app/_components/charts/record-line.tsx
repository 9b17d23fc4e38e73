import { type Geometry, spot, tenth } from "#lib/chart/geometry";
import { type Glyph, glyphPath, glyphsOf } from "#lib/chart/glyphs";
import { isLong, type Line, type Point } from "#lib/chart/model";
import { pathOf, singles, strokes } from "#lib/chart/paths";

/** How a value is drawn: as known on the article's day, or as what is known now. */
const roleOf = ({ role }: Line, { later }: { later?: boolean }): Line["role"] =>
  role === "then" && later ? "now" : role;

/** The name that ties a line of editions and its values to what the picture answers with. */
const nameOf = ({ shape, label }: Line): string | undefined => (shape === "linked" ? label : undefined);

interface SingleProps {
  line: Line;
  point: Point;
  place: Geometry;
  glyph: Glyph | undefined;
}

/** A value of the record on its own, in the shape of its publisher; one for a longer period is as long as that, one that is only compared half as long. */
function Single({ line, point, place, glyph = "circle" }: SingleProps) {
  const { x1, x2, cx, cy } = spot(point, place);
  const half = tenth(((x2 - x1) / 2) * (line.compared ? 0.5 : 1));
  const className = `point ${roleOf(line, point)}${line.compared ? " quiet" : ""}${point.status === "F" ? " forecast" : ""}`;
  return line.shape === "linked" || !isLong(point) ? (
    <path d={glyphPath(glyph, cx, cy)} className={className} data-line={nameOf(line)} />
  ) : (
    <path d={`M${tenth(cx - half)} ${cy}h${tenth(2 * half)}`} className={`${className} stretch`} />
  );
}

/** In a small panel a stem joins each single value to zero, so that a few of them can be compared. */
function Stems({ lines, place }: { lines: readonly Line[]; place: Geometry }) {
  const points = lines.flatMap((line) => (line.shape === "points" ? singles(line) : []));
  const stems = points.map((point) => spot(point, place)).map(({ cx, cy }) => `M${cx} ${place.y(0)}V${cy}`);
  return stems.length ? <path className="stem" d={stems.join("")} /> : null;
}

interface RecordProps {
  lines: readonly Line[];
  place: Geometry;
  /** Whether it is one of small multiples, which have no key: their single values have one shape, and stems. */
  panel?: boolean;
}

/** Official series: thin lines, dashed where they are forecasts, and above them single values where nothing joins them. */
export function RecordLines({ lines, place, panel = false }: RecordProps) {
  const shapes = panel ? new Map<string, Glyph>() : glyphsOf(lines);
  return (
    <>
      {panel && place.yDomain[0] === 0 ? <Stems lines={lines} place={place} /> : null}
      {lines.flatMap((line) =>
        strokes(line).map((stroke, index) => (
          <path
            key={`${line.id} ${index}`}
            className={`record ${roleOf(line, stroke)}${line.shape === "linked" ? " linked" : ""}${stroke.forecast ? " forecast" : ""}`}
            d={pathOf(stroke.data, place)}
            data-line={nameOf(line)}
          />
        )),
      )}
      {lines.flatMap((line) =>
        singles(line).map((point) => (
          <Single
            key={`${line.id} ${point.observation.id}`}
            line={line}
            point={point}
            place={place}
            glyph={shapes.get(point.observation.publisherId)}
          />
        )),
      )}
    </>
  );
}
