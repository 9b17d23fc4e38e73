"use client";
import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

const colours = ["#b93a0e", "#33475b", "#7f8993", "#0b6e69", "#7a4fa3"];
const year = (time) => String(new Date(time).getUTCFullYear());

/** The values of all series, one row for each time. */
function rowsOf(series) {
  const rows = new Map();
  for (const { name, points } of series)
    for (const { time, value } of points) rows.set(time, { ...rows.get(time), time, [name]: value });
  return [...rows.values()].sort((a, b) => a.time - b.time);
}

/** A line for each series, as the documentation of Recharts draws them. */
export function Chart({ series }) {
  return (
    <ResponsiveContainer width="100%" height={400}>
      <LineChart data={rowsOf(series)}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="time" type="number" domain={["dataMin", "dataMax"]} tickFormatter={year} />
        <YAxis />
        <Tooltip labelFormatter={year} />
        <Legend />
        {series.map(({ name }, index) => (
          <Line
            key={name}
            dataKey={name}
            stroke={colours[index % colours.length]}
            connectNulls
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
