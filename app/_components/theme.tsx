/**
 * Sets the colours that a reader chose before anything is painted, and remembers a new choice; storage may be refused.
 * Inline, since a script of its own would come after the first paint. No character that markup would escape.
 */
const script = `{
const root = document.documentElement;
root.dataset.theme = \`system\`;
try { root.dataset.theme = localStorage.theme ?? \`system\` } catch {}
addEventListener(\`DOMContentLoaded\`, function () {
  const field = document.querySelector(\`.theme select\`);
  field.value = root.dataset.theme;
  field.addEventListener(\`change\`, function () {
    root.dataset.theme = field.value;
    try { localStorage.theme = field.value } catch {}
  });
});
}`.replaceAll(/\n\s*/g, " ");

export function ThemeScript() {
  return <script data-plain="">{script}</script>;
}

/** The choice between light and dark; shown where the script runs. */
export function ThemeChoice() {
  return (
    <label className="theme scripted">
      Colours
      <select>
        <option value="system">As the system</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
