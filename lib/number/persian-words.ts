import { add, decimal, type Decimal, scaled } from "./decimal";
import type { Numeral } from "./numeral";

const names = {
  ...named("یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده", 1, 1),
  ...named("بیست سی چهل پنجاه شصت هفتاد هشتاد نود", 20, 10),
  ...named("صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد", 100, 100),
  یکصد: "100",
  نیم: ".5",
};

function named(words: string, first: number, step: number): Record<string, string> {
  return Object.fromEntries(words.split(" ").map((word, i) => [word, String(first + i * step)]));
}

const word = `(?:${Object.keys(names)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const counted = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<sum>${word}(?: و ${word}){0,3})(?: و (?<tenths>${word}) دهم|(?<tenth> دهم))?(?= ?(?:هزار|میلیون|میلیارد|تریلیون|درصد))`,
  "gu",
);

function worth(words: string): Decimal {
  return words
    .split(" و ")
    .map((name) => decimal((names as Record<string, string>)[name] ?? "0"))
    .reduce(add);
}

/** Numbers that Persian spells out before a multiplier or a percent, “دو و نیم میلیون”; before anything else “یک” is an article. */
export function persianNumerals(text: string): Numeral[] {
  return [...text.matchAll(counted)].map(({ index, 0: all, groups }) => {
    const { sum = "", tenths, tenth } = groups ?? {};
    const whole = worth(sum);
    const digits = tenth ? scaled(whole, -1) : whole;
    const part = tenths && scaled(worth(tenths), -1);
    return { from: index, to: index + all.length, digits: part ? add(digits, part) : digits };
  });
}
