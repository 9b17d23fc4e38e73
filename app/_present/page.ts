import type { Tip } from "../_reading/pair";
import { pairElsewhere } from "./elsewhere";
import { type Shown, shownIn } from "./shown";
import { headlineOf, type Headline, inOrder, type Told } from "./slides";

/** A slide's parts as the page has them. */
export interface Source extends Told {
  title: string;
  subtitle: string;
  /** The time and the day that the picture shows, where a reader chose them. */
  shown: Shown;
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

/** Whether all marks of a number are hidden: it was stated after the day that the picture shows. */
function isLater(picture: Element | undefined, id: string): boolean {
  const marks = [...(picture?.querySelectorAll<SVGElement>(`a.mark[data-o="${id}"]`) ?? [])];
  return marks.length > 0 && marks.every(({ style }) => style.visibility === "hidden");
}

/** A number with the chart that it is on; without one where that cannot be had. */
function withChart(id: string, passage: Element | null, pair: Element | undefined): Source {
  const tip = tipIn(pair, id);
  if (!pair || !tip)
    return { ...around(passage, null), subtitle: "The chart of this number did not load.", id, headline: undefined };
  const derived = Boolean(pair.querySelector(`a.mark[data-o="${id}"] .derived`));
  const source = { ...around(passage, pair), id, headline: headlineOf(tip, derived) };
  if (isLater(source.picture, id)) source.shown.words.push("The cited number was stated later");
  return source;
}

/** What a slide has whatever it is about; the chart may be of another page. */
function around(passage: Element | null, pair: Element | null): Omit<Source, "id" | "headline"> {
  const page = pair?.ownerDocument ?? document;
  const caption = pair?.querySelector("figcaption");
  const picture = pictureIn(pair);
  const at = passage?.getAttribute("data-at");
  return {
    at: at ? Number(at) : undefined,
    title: textOf(caption?.querySelector("h3") ?? page.querySelector("h1")),
    subtitle: textOf(caption?.querySelector("p") ?? page.querySelector(".lede > p:not([class])")),
    shown: shownIn(page === document ? picture?.closest("figure") : undefined),
    picture,
    passage: passage ?? undefined,
  };
}

/** A number in a passage of the page, with its chart from wherever that is. */
async function numberSource(link: HTMLAnchorElement): Promise<Source> {
  const id = numberOf(link);
  const pair = pairWith(id, link.closest(".pair")) ?? (await pairElsewhere(link.href));
  return withChart(id, link.closest(".passage"), pair);
}

/** What a page has slides of, in their order: its cited numbers, and on a chart's page its statements; else its chart alone. */
export async function sourcesOf(): Promise<Source[]> {
  const [first] = pairs();
  const own = first?.dataset.own;
  if (first && own) return [withChart(own, first.querySelector(".passage"), first)];
  const isChart = first?.dataset.addressed !== undefined;
  const elements = [...document.querySelectorAll<HTMLElement>(".passage a.number, .passage .says")];
  const told = await Promise.all(
    elements.flatMap((element): (Source | Promise<Source>)[] => {
      if (element instanceof HTMLAnchorElement) return isChart && !element.dataset.o ? [] : [numberSource(element)];
      if (!isChart) return [];
      const [passage, pair] = [element.closest(".passage"), element.closest(".pair")];
      return [{ ...around(passage, pair), id: element.dataset.s ?? "", headline: undefined }];
    }),
  );
  if (told.length || !first) return inOrder(told);
  return [{ ...around(null, first), id: "", headline: undefined }];
}
