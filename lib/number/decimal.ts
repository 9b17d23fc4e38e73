/** A decimal number, exact: `coefficient` × 10 to the `exponent`. Binary fractions would let one printed number pass for another. */
export interface Decimal {
  coefficient: bigint;
  exponent: number;
}

/** Reads ASCII digits with at most one point, “2.50”, and multiplies them by 10 to the `power`. */
export function decimal(digits: string, power = 0): Decimal {
  const [whole = "", part = ""] = digits.split(".");
  return { coefficient: BigInt(whole + part || "0"), exponent: power - part.length };
}

const ten = (power: number): bigint => 10n ** BigInt(power);

/** Both coefficients at the lower of the two exponents. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.coefficient * ten(a.exponent - exponent), b.coefficient * ten(b.exponent - exponent), exponent];
}

/** The sum of two decimals. */
export function add(a: Decimal, b: Decimal): Decimal {
  const [one, other, exponent] = aligned(a, b);
  return { coefficient: one + other, exponent };
}

/** A decimal times 10 to the `power`. */
export function scaled({ coefficient, exponent }: Decimal, power: number): Decimal {
  return { coefficient, exponent: exponent + power };
}

/** Below zero, zero or above it, as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [one, other] = aligned(a, b);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The nearest number of JavaScript. */
export function toNumber({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}e${exponent}`);
}

/** The decimal that a finite number of JavaScript is written as: of 0.1 a tenth, not its binary neighbour. */
export function decimalOf(value: number): Decimal {
  const [digits = "0", power = "0"] = String(Math.abs(value)).split("e");
  return decimal(digits, Number(power));
}
