import fc from "fast-check";

/** Strings that look like what is read, cut, joined and sprinkled with what breaks readers; and strings of any code units. */
const pieces = [
  ...[
    "2018",
    "SH1398",
    "Q2",
    "M04",
    "-04-15",
    "..",
    "20",
    "۱۳۹۸",
    "−8.7",
    "8.7%",
    "2.5 million",
    "1,111",
    "$",
    "bn",
    "fell",
    "to",
  ],
  ...[
    "__proto__",
    "constructor",
    "~",
    "&",
    "=",
    "%",
    "%zz",
    "%00",
    "+",
    "#",
    "?",
    "<",
    ">",
    '"',
    "'",
    "\\",
    "/",
    ",",
    "\r\n",
    "\n",
  ],
  ...[
    "\0",
    "\u2028",
    "\u202E",
    "\u200C",
    "\uD800",
    "\uDC00",
    "😀",
    "\uFEFF",
    " ",
    "\u00A0",
    "-",
    "=1+1",
    "irn-oil",
    "per cent",
  ],
];
export const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
);
/** Numbers of any size, and what is none. */
export const anyNumber = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e300, 5e-324));

/** Holds for whatever text. */
export const always = (check: (given: string) => void) => fc.assert(fc.property(text, check), { numRuns: 500 });
