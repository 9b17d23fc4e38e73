import { within } from "./pair";

function say(button: Element, text: string): void {
  const status = button.closest(".share")?.querySelector("[role=status]");
  if (status) status.textContent = text;
}

/** Copies the text of the field before the button; where the browser does not allow it, the text is selected instead. */
async function copy(button: Element): Promise<void> {
  const field = button.previousElementSibling;
  if (!(field instanceof HTMLTextAreaElement)) return;
  const name = field.labels[0]?.textContent;
  try {
    await navigator.clipboard.writeText(field.value);
    for (const other of document.querySelectorAll(".share button")) other.textContent = "Copy";
    button.textContent = "Copied";
    say(button, `${name}: copied`);
  } catch {
    field.select();
    say(button, `${name}: copying is not allowed here; the text is selected`);
  }
}

/** Where nobody said at the build where the site will be, the texts name the address it is served from. */
function nameHere(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>(".share [data-origin]"))
    field.value = field.value.replaceAll(field.dataset.origin ?? "", location.origin);
}

/** The buttons beside the texts to hand on copy them. */
export function startCopying(): void {
  nameHere();
  document.addEventListener("click", (event) => {
    const button = within(event, ".share button");
    if (button) void copy(button);
  });
}
