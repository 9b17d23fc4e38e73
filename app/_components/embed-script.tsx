/**
 * Sets the colours that the address of an embed asks for (`?theme=dark`, or `auto` for those of the reader's system) before anything is
 * painted, and tells the page around it how tall it is: at first, since nothing is observed in a frame out of sight, when that changes,
 * and when it is asked for. No character that markup would escape.
 */
const script = `{
const { theme } = Object.fromEntries(new URLSearchParams(location.search));
const asked = String(theme).toLowerCase();
if ([\`dark\`, \`auto\`].includes(asked)) document.documentElement.dataset.theme = asked;
if (parent !== window) {
  const tell = function () {
    parent.postMessage({ [\`embed-height\`]: Math.ceil(document.body.getBoundingClientRect().height) }, \`*\`);
  };
  addEventListener(\`DOMContentLoaded\`, function () {
    tell();
    new ResizeObserver(tell).observe(document.body);
  });
  addEventListener(\`message\`, function ({ data }) { if (data === \`embed-height\`) tell(); });
}
}`.replaceAll(/\n\s*/g, " ");

export function EmbedScript() {
  return <script data-plain="">{script}</script>;
}
