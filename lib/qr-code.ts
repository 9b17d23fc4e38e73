import qrcode from "qrcode-generator";

/** The dark cells of a row that follow each other, as strokes of a path: each as far as it goes. */
function runs(dark: (column: number) => boolean, count: number, row: number): string {
  const starts = Array.from({ length: count }, (_, column) => column).filter(
    (column) => dark(column) && !dark(column - 1),
  );
  return starts
    .map((start) => {
      const length = Array.from({ length: count - start }, (_, step) => step).find((step) => !dark(start + step));
      return `M${start + 4} ${row + 4.5}h${length ?? count - start}`;
    })
    .join("");
}

/** A text as a QR code: black on white whatever the colours of the page, with the quiet margin that readers need. */
export function qrCode(text: string): string {
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    runs((column) => column >= 0 && code.isDark(row, column), count, row),
  );
  const size = count + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${rows.join("")}"/></svg>\n`;
}
