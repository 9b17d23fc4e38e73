"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import { usePicked } from "./use-picked.client";

/** What a mark says when it is pointed at. */
export interface Tip {
  value: string;
  period: string;
  by: string;
}

interface Shown extends Tip {
  left: number;
  top: number;
  under: boolean;
}

const tied = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest("[data-o]") : null;
const visible = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * A chart and its passages, awake: a click or Enter on a number or a mark picks it out, writes it to the address and says so; arrows
 * move between marks; Escape lets go. On a page about one number (`own`) the others lead to theirs. What it wraps is served markup and
 * works without it.
 */
export function Pair({
  tips,
  className = "pair",
  addressed = false,
  own,
  children,
}: {
  tips: Record<string, Tip>;
  className?: string;
  addressed?: boolean;
  own?: string;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { picked, pick, notice } = usePicked(tips, addressed, own);
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    root.current?.setAttribute("data-awake", "");
    for (const element of root.current?.querySelectorAll("[data-o]") ?? []) {
      if (element.getAttribute("data-o") === picked) element.setAttribute("aria-current", "true");
      else element.removeAttribute("aria-current");
    }
  }, [picked]);

  function onClick(event: MouseEvent): void {
    const element = tied(event.target);
    const id = element?.dataset.o;
    if (!id || !(id in tips) || own || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    pick(id);
    const others = [...(root.current?.querySelectorAll(`[data-o="${id}"]:is(a)`) ?? [])].filter(
      (other) => other !== element && visible(other),
    );
    others[0]?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const mark = event.target instanceof Element ? event.target.closest<SVGAElement>("a.mark") : null;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!mark || !step) return;
    event.preventDefault();
    const marks = [...(mark.ownerSVGElement?.querySelectorAll<SVGAElement>("a.mark") ?? [])];
    marks[(marks.indexOf(mark) + step + marks.length) % marks.length]?.focus();
  }

  function point(event: { target: EventTarget }): void {
    const element = tied(event.target);
    const tip = element && tips[element.dataset.o ?? ""];
    const mark =
      tip &&
      [...(root.current?.querySelectorAll(`a.mark[data-o="${element.dataset.o}"] :is(.dot, .bar)`) ?? [])].find(
        visible,
      );
    const frame = root.current?.getBoundingClientRect();
    if (!tip || !mark || !frame) return setShown(undefined);
    const dot = mark.getBoundingClientRect();
    const left = Math.max(130, Math.min(frame.width - 130, dot.left + dot.width / 2 - frame.left));
    setShown({ ...tip, left, top: dot.top + dot.height / 2 - frame.top, under: dot.top < 130 });
  }

  const label = picked ? tips[picked] : undefined;
  return (
    <div
      ref={root}
      className={className}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onPointerMove={(event: PointerEvent) => point(event)}
      onPointerLeave={() => setShown(undefined)}
      onFocus={point}
      onBlur={() => setShown(undefined)}
    >
      {notice ? (
        <p className="notice" role="status">
          The address asks for something this page does not have: {notice}. The chart is shown as its author drew it.
        </p>
      ) : null}
      {children}
      {shown ? (
        <div
          className={shown.under ? "tip under" : "tip"}
          aria-hidden="true"
          ref={(tip) => void tip?.style.setProperty("transform", `translate(${shown.left}px, ${shown.top}px)`)}
        >
          <b>{shown.value}</b>
          {shown.period}
          <br />
          {shown.by}
        </div>
      ) : null}
      <p className="sr" role="status">
        {label ? `Picked out: ${label.value}, ${label.period}. ${label.by}.` : ""}
      </p>
    </div>
  );
}
