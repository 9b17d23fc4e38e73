"use client";

import type { Preview } from "#lib/import/read";

const roles = { period: "period", value: "value", key: "name", "": "left out" } as const;

/** Columns of values stand to the right; what is left out is muted. */
const classes = { period: undefined, value: "value", key: undefined, "": "unread" } as const;

/** The first rows of a file, with what each column is for. */
export function ImportPreview({ preview: { header, roles: kinds, rows, more } }: { preview: Preview }) {
  return (
    <section className="scroller" aria-label="First rows" tabIndex={0}>
      <table>
        <caption>First rows{more > 0 ? `; ${more} more columns to the right` : ""}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {header.map((name, column) => (
              <th key={column} scope="col" className={classes[kinds[column] ?? ""]}>
                {name || `Column ${column + 1}`}
                <small>{roles[kinds[column] ?? ""]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {cells.map((cell, column) => (
                <td key={column} className={classes[kinds[column] ?? ""]}>
                  {cell.slice(0, 60)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
