import type { Tip } from "../_reading/pair";
import { headlineOf, type Headline, inOrder, type Told } from "./slides";

/** A slide's parts as the page has them. */
export interface Source extends Told {
  title: string;
  subtitle: string;
  headline: Headline | undefined;
  /** What holds the picture in its forms. */
  picture: Element | undefined;
  passage: Element | undefined;
}

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? "";

/** The number that a link in a passage stands for: its own mark's, or that of the page it leads to. */
function numberOf(link: HTMLElement): string {
  return link.dataset.o ?? /\/o\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
}

/** The picture of a pair in the range that is chosen. */
function pictureIn(pair: Element | null | undefined): Element | undefined {
  const stages = [...(pair?.querySelectorAll(".stage") ?? [])];
  return stages.find((stage) => stage.getClientRects().length) ?? stages[0];
}

const pairs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".pair")];

/** The pair whose chart has the mark of a number. */
function pairWith(id: string, near: Element | null): Element | undefined {
  const has = (pair: Element | null): boolean => Boolean(pair?.querySelector(`a.mark[data-o="${id}"]`));
  return near && has(near) ? near : pairs().find(has);
}

function tipIn(pair: Element | undefined, id: string): Tip | undefined {
  const tips = JSON.parse(pair?.querySelector("script.tips")?.textContent ?? "{}") as Record<string, Tip>;
  return tips[id];
}

/** A number with the chart that it is on; nothing where no chart of the page has it. */
function numberSource(id: string, passage: Element | null, own: Element | null): Source[] {
  const pair = pairWith(id, own);
  const tip = tipIn(pair, id);
  if (!pair || !tip) return [];
  const derived = Boolean(pair.querySelector(`a.mark[data-o="${id}"] .derived`));
  return [{ ...around(passage, pair), id, headline: headlineOf(tip, derived) }];
}

/** What a slide has whatever it is about. */
function around(passage: Element | null, pair: Element | null): Omit<Source, "id" | "headline"> {
  const caption = pair?.querySelector("figcaption");
  const at = passage?.getAttribute("data-at");
  return {
    at: at ? Number(at) : undefined,
    title: textOf(caption?.querySelector("h3") ?? document.querySelector("h1")),
    subtitle: textOf(caption?.querySelector("p") ?? document.querySelector(".lede > p:not([class])")),
    picture: pictureIn(pair),
    passage: passage ?? undefined,
  };
}

/** What a page has slides of, in their order: its cited numbers, and on a chart's page its statements; else its chart alone. */
export function sourcesOf(): Source[] {
  const [first] = pairs();
  const own = first?.dataset.own;
  if (first && own) return numberSource(own, first.querySelector(".passage"), first);
  const isChart = first?.dataset.addressed !== undefined;
  const told = [...document.querySelectorAll<HTMLElement>(".passage a.number, .passage .says")].flatMap((element) => {
    const [passage, pair] = [element.closest(".passage"), element.closest(".pair")];
    if (element.matches(".number"))
      return isChart && !element.dataset.o ? [] : numberSource(numberOf(element), passage, pair);
    return isChart ? [{ ...around(passage, pair), id: element.dataset.s ?? "", headline: undefined }] : [];
  });
  if (told.length || !first) return inOrder(told);
  return [{ ...around(null, first), id: "", headline: undefined }];
}
