import { Parser } from "htmlparser2";

const missing = "\x1a";

/** What a program wrote of a file that it read. @param {string} text */
export function parseDump(text) {
  const [names = [], kinds = [], ...rows] = text.split("\x1e").map((line) => line.split("\x1f"));
  return { names, kinds, rows: rows.map((row) => row.map((cell) => (cell === missing ? "" : cell))) };
}

/** The first sheet of a flat OpenDocument spreadsheet, with the value that each cell has behind what it shows. @param {string} xml */
export function parseSheet(xml) {
  const rows = [];
  let [sheets, row, cell, depth, rowTimes] = [0, undefined, undefined, 0, 1];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "table:table") sheets++;
        if (sheets !== 1) return;
        if (name === "table:table-row") [row, rowTimes] = [[], Number(attributes["table:number-rows-repeated"] ?? 1)];
        if (name === "table:table-cell" && row)
          cell = {
            type: attributes["office:value-type"] ?? "",
            value:
              attributes["office:value"] ?? attributes["office:date-value"] ?? attributes["office:boolean-value"] ?? "",
            text: "",
            times: Number(attributes["table:number-columns-repeated"] ?? 1),
          };
        if (name === "text:p" && cell) depth++;
        if (name === "text:s" && depth) cell.text += " ".repeat(Number(attributes["text:c"] ?? 1));
      },
      ontext(text) {
        if (depth) cell.text += text;
      },
      onclosetag(name) {
        if (name === "text:p" && cell) depth--;
        if (name === "table:table-cell" && cell) {
          const { type, value, text, times } = cell;
          const plain = type === "string" ? text : value.split("T", 1)[0];
          if (times < 1000) row.push(...Array.from({ length: times }, () => ({ type, value: plain })));
          cell = undefined;
        }
        if (name === "table:table-row" && row) {
          if (rowTimes < 1000) rows.push(...Array.from({ length: rowTimes }, () => row));
          row = undefined;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const filled = rows.filter((cells) => cells.some(({ value }) => value !== ""));
  const [header = [], ...body] = filled;
  const kindOf = (column) => {
    const kinds = new Set(body.map((cells) => cells[column]?.type).filter(Boolean));
    return kinds.size === 0
      ? "empty"
      : kinds.size > 1
        ? "string"
        : ({ float: "number" }[[...kinds][0]] ?? [...kinds][0]);
  };
  return {
    names: header.map(({ value }) => value).filter(Boolean),
    kinds: header.map((_, column) => kindOf(column)),
    rows: body.map((cells) => header.map((_, column) => cells[column]?.value ?? "")),
  };
}

const isSame = (type, wanted, found) =>
  wanted === found ||
  (wanted !== "" && found !== "" && (type === "number" || type === "integer") && Number(wanted) === Number(found)) ||
  (type === "boolean" && wanted.toLowerCase() === found.toLowerCase());

/** Which kinds a program may take a column of a type for; what has no cells is of any. */
const allowed = {
  string: ["string", "empty"],
  number: ["number", "empty"],
  integer: ["number", "empty"],
};

/**
 * What a program read otherwise than it was meant, in words; nothing where all of it arrived.
 *
 * @param {import("./tables").Expected} expected
 * @param {{ names: string[], kinds: string[], rows: string[][] }} found
 * @param {{ types?: boolean, dates?: string[], booleans?: string[] }} how whether types are looked at, and as what dates and truths may arrive
 */
export function differences(
  { path, columns, rows },
  found,
  { types = true, dates = ["date"], booleans = ["boolean"] } = {},
) {
  const names = columns.map(({ name }) => name);
  if (names.join() !== found.names.join()) return [`${path}: columns ${found.names.join()} instead of ${names.join()}`];
  if (rows.length !== found.rows.length) return [`${path}: ${found.rows.length} rows instead of ${rows.length}`];
  return columns.flatMap(({ name, type }, column) => {
    const kinds = { ...allowed, date: [...dates, "empty"], boolean: [...booleans, "empty"] }[type];
    const wrongType = types && !kinds.includes(found.kinds[column]);
    const wrong = rows.findIndex((row, at) => !isSame(type, row[column], found.rows[at][column]));
    const all = rows.filter((row, at) => !isSame(type, row[column], found.rows[at][column])).length;
    return [
      ...(wrongType ? [`${path}: ${name} is ${found.kinds[column]} instead of ${type}`] : []),
      ...(wrong >= 0
        ? [
            `${path}: ${name} in row ${wrong + 1} is “${found.rows[wrong][column].slice(0, 60)}” instead of “${rows[wrong][column].slice(0, 60)}”, ${all} such cells`,
          ]
        : []),
    ];
  });
}
