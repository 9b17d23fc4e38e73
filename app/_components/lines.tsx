import { site } from "#lib/site";

/** Lines to copy, one below another, of which one at a time is open; the reading script gives each a button that copies it. */
export function Lines({
  of: all,
  group,
  open = false,
}: {
  of: readonly { name: string; code: string; about?: string }[];
  /** The name of the group, of which one is open at a time. */
  group: string;
  /** Whether the first is open from the start. */
  open?: boolean;
}) {
  return (
    <div className="lines" data-origin={site.isUnnamed ? site.origin : undefined}>
      {all.map(({ name, code, about }, index) => (
        <details key={name} name={group} open={open && index === 0}>
          <summary>{name}</summary>
          {about ? <p>{about}</p> : null}
          <pre tabIndex={0} aria-label={`Lines: ${name}`}>
            <code>{code}</code>
          </pre>
        </details>
      ))}
    </div>
  );
}
