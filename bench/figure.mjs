const panels = [
  { title: "Bytes, kB", profile: "plain", of: ({ bytes }) => bytes / 1000 },
  { title: "Blocking time at 4 × CPU, ms", profile: "4 × CPU", of: ({ tbt }) => tbt },
  { title: "Script time at 4 × CPU, ms", profile: "4 × CPU", of: ({ scriptTime }) => scriptTime },
];

const style = `text{font:13px system-ui,sans-serif;fill:#1b1b1a}.head{font-weight:600}.ours{fill:#b93a0e}.limit{fill:#33475b}.peer{fill:#7f8993}.ground{fill:#fbfaf7}
@media(prefers-color-scheme:dark){text{fill:#ecebe6}.ours{fill:#ff8f63}.limit{fill:#b4c3d2}.peer{fill:#6f7983}.ground{fill:#141412}}`;

const row = 26;
const names = 230;
const wide = 420;

function drawPanel({ title, profile, of }, results, top) {
  const here = results.filter((one) => one.profile === profile);
  const most = Math.max(...here.map(({ median }) => of(median)), 1);
  const bars = here.map(({ name, group, median }, index) => {
    const y = top + 34 + index * row;
    const width = Math.max(1, (of(median) / most) * wide);
    return `<text x="${names - 12}" y="${y + 13}" text-anchor="end">${name.replace("&", "&amp;")}</text><rect class="${group}" x="${names}" y="${y}" width="${width.toFixed(1)}" height="18"/><text x="${(names + width + 8).toFixed(1)}" y="${y + 13}">${of(median).toFixed(of(median) < 100 ? 1 : 0)}</text>`;
  });
  return `<text class="head" x="${names}" y="${top + 18}">${title}</text>${bars.join("")}`;
}

/** The comparison as bars, one panel a measure: ours in the colour of what is cited, the limit and the peers in those of the record. */
export function drawFigure({ results }) {
  const count = results.filter(({ profile }) => profile === "plain").length;
  const height = count * row + 56;
  const drawn = panels.map((panel, index) => drawPanel(panel, results, 12 + index * height));
  const total = height * panels.length + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${total}" viewBox="0 0 720 ${total}" role="img" aria-label="Bytes, blocking time and script time of each page"><style>${style}</style><rect class="ground" width="720" height="${total}"/>${drawn.join("")}</svg>\n`;
}
