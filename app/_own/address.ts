/** A collection as an address has it: the ids of charts and exercises in order, and its title. */
export interface Named {
  parts: string[];
  title: string;
}

const longest = 120;

/** What an address names: `?charts=a~b~c&title=…`; each id once, a title no longer than its field. */
export function namesIn(search: string): Named {
  const parameters = new URLSearchParams(search);
  const ids = (parameters.get("charts") ?? "").split("~").filter(Boolean);
  return { parts: [...new Set(ids)], title: (parameters.get("title") ?? "").trim().slice(0, longest) };
}

/** The parts with one of them before its neighbour; of the first one, or of one that is not there, as they are. */
export function movedUp(parts: readonly string[], part: string): string[] {
  const at = parts.indexOf(part);
  return at < 1 ? [...parts] : [...parts.slice(0, at - 1), part, ...parts.slice(at - 1).filter((one) => one !== part)];
}

/** The address of a collection; nothing where it has neither parts nor a title. */
export function ownAddress({ parts, title }: Named): string {
  const parameters = [
    ...(parts.length ? [`charts=${parts.map(encodeURIComponent).join("~")}`] : []),
    ...(title ? [new URLSearchParams({ title }).toString()] : []),
  ];
  return parameters.length ? `?${parameters.join("&")}` : "";
}
