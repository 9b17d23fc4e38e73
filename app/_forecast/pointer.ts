import type { Choice } from "../_as-of/choice";
import { type UnitForms, valueAt } from "./distance";

/** Lets a pointer or a finger on the picture set the forecast; the picture does not answer with anything else meanwhile. */
export function startDrawing(
  { stage, pictures }: Choice,
  { digits }: UnitForms,
  { signal, set }: { signal: AbortSignal; set: (value: number) => void },
): void {
  let isDown = false;
  const draw = (event: PointerEvent): void => {
    const picture = pictures.find(({ svg }) => event.target instanceof Element && svg.contains(event.target));
    if (!picture || (event.target as Element).closest("a.mark")) return;
    event.stopPropagation();
    const { top, height } = picture.svg.getBoundingClientRect();
    const y = ((event.clientY - top) / height) * picture.svg.viewBox.baseVal.height;
    set(valueAt(picture.up, y, digits));
  };
  stage.addEventListener(
    "pointerdown",
    (event) => {
      isDown = event.isPrimary && event.button === 0;
      if (isDown) draw(event);
    },
    { signal },
  );
  stage.addEventListener("pointermove", (event) => (isDown ? draw(event) : undefined), { signal });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (isDown = false), { signal });
}
