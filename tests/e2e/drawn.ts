import type { Page } from "@playwright/test";

interface Placed {
  id: string;
  value: number;
  x: number;
  y: number;
  width: number;
}

/** One drawing as it appears on the screen: the numbers of its axis and its marks, in pixels from the top left of the drawing. */
export interface Drawn {
  ticks: { value: number; y: number }[];
  zero: number | undefined;
  dots: Placed[];
  bars: Placed[];
}

/** Reads the drawings that can be seen. */
export async function drawn(page: Page): Promise<{ drawings: Drawn[]; marks: Placed[] }> {
  const drawings = await page
    .locator("svg.drawing")
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((svg) => {
        const origin = svg.getBoundingClientRect();
        const middle = (box: DOMRect): number => box.top + box.height / 2 - origin.top;
        const ruled = [...svg.querySelectorAll(".rules line")].map((line) => ({
          y: middle(line.getBoundingClientRect()),
          text: line.nextElementSibling?.textContent ?? "",
        }));
        const placed = (shape: string) =>
          [...svg.querySelectorAll("a.mark")].flatMap((mark) => {
            const box = mark.querySelector(shape)?.getBoundingClientRect();
            const [id, value] = [mark.getAttribute("data-o") ?? "", Number(mark.getAttribute("data-value"))];
            return box ? { id, value, x: box.left - origin.left, y: middle(box), width: box.width } : [];
          });
        const zero = svg.querySelector(".zero")?.getBoundingClientRect();
        return {
          ticks: ruled.map(({ y, text }) => ({ y, value: Number(text.replace("−", "-").replace(/[\s%]/g, "")) })),
          zero: zero && middle(zero),
          dots: placed(".dot"),
          bars: placed(".bar"),
        };
      }),
    );
  return { drawings, marks: drawings.flatMap(({ dots, bars }) => [...dots, ...bars]) };
}

/** Where a value belongs, by the lowest and the highest number of the axis. */
export function scaleOf(ticks: Drawn["ticks"]): (value: number) => number {
  const sorted = ticks.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || low.value === high.value) throw new Error("The axis has no two numbers.");
  return (value) => low.y + ((value - low.value) / (high.value - low.value)) * (high.y - low.y);
}
