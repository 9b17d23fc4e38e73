/** What the key has in place of an answer: whether they are the same, in words. */
function markOf(fieldset: HTMLFieldSetElement): { words: string; right: boolean } {
  const inputs = [...fieldset.querySelectorAll("input")];
  const right = inputs[Number(fieldset.dataset.answer)];
  const words = right?.nextElementSibling?.firstChild?.textContent ?? "";
  const chosen = inputs.find(({ checked }) => checked);
  if (!chosen) return { words: `Not answered. The key: ${words}`, right: false };
  return chosen === right ? { words: "As in the key.", right: true } : { words: `The key: ${words}`, right: false };
}

const fieldsets = [...document.querySelectorAll<HTMLFieldSetElement>("fieldset[data-answer]")];
const key = document.querySelector<HTMLDetailsElement>("details.answers");
const summary = document.querySelector<HTMLElement>(".tally");

/** Beside each question whether its answer is that of the key, and all of it in one sentence; nothing while the key is folded. */
function show(): void {
  const open = key?.open ?? false;
  const marks = fieldsets.map((fieldset) => ({ fieldset, ...markOf(fieldset) }));
  for (const { fieldset, words, right } of marks) {
    const place = fieldset.querySelector<HTMLElement>(".marking");
    if (!place) continue;
    place.hidden = !open;
    place.textContent = words;
    place.classList.toggle("right", right);
  }
  const right = marks.filter((one) => one.right).length;
  if (summary) summary.textContent = open ? `${right} of ${marks.length} answers are those of the key.` : "";
}

key?.addEventListener("toggle", show);
document.querySelector(".asks")?.addEventListener("change", show);
