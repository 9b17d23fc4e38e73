const series = JSON.parse(document.getElementById("series").textContent);
const colours = ["#b93a0e", "#33475b", "#7f8993", "#0b6e69", "#7a4fa3"];
const times = [...new Set(series.flatMap(({ points }) => points.map(({ time }) => time)))].sort((a, b) => a - b);
const columns = series.map(({ points }) => {
  const values = new Map(points.map(({ time, value }) => [time, value]));
  return times.map((time) => values.get(time) ?? null);
});

const place = document.querySelector(".chart");
const tip = document.createElement("div");
tip.className = "tip";
tip.hidden = true;
place.append(tip);

function show({ cursor: { idx, left, top }, data }) {
  tip.hidden = idx === null || idx === undefined || left < 0;
  if (tip.hidden) return;
  const lines = series.flatMap(({ name }, index) =>
    data[index + 1][idx] === null ? [] : `${name}: ${data[index + 1][idx]}`,
  );
  tip.textContent = [new Date(times[idx]).getUTCFullYear(), ...lines].join(" · ");
  tip.style.transform = `translate(${left}px, ${top}px)`;
}

new uPlot(
  {
    width: place.clientWidth,
    height: 350,
    series: [
      {},
      ...series.map(({ name }, index) => ({ label: name, stroke: colours[index % colours.length], spanGaps: true })),
    ],
    hooks: { setCursor: [show] },
  },
  [times.map((time) => time / 1000), ...columns],
  place,
);
