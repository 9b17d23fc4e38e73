import hooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** A layer rule: files that match may not import what the patterns name. "#" starts a comment in globs, hence the regular expressions. */
function layer(files, forbidden, ignores = []) {
  const patterns = forbidden.map(([regex, message]) => ({ regex, message }));
  return { files, ignores, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

const framework = ["^(react|react-dom|next|recharts|@tanstack)(/|$)", "lib and data know nothing of the framework"];
const recharts = ["^recharts(/|$)", "only app/_components/charts imports recharts"];
const tanstack = ["^@tanstack/", "only the explorer and the check fetch"];
const papaparse = ["^papaparse$", "only lib/csv.ts and lib/import/split.ts import PapaParse"];
const reading = [
  "^(?!#lib/(?:view-keys|months)$|\\./)",
  "the reading script is part of every page: it imports its own files and lists of lib",
];
const plain = ["^(?!\\.\\.?/)", "plain scripts import their own files and those of the reading script"];
const data = ["^#data(/|$)", "what ships to the browser gets its facts as props"];

export default tseslint.config(
  {
    ignores: ["bench/.cache/", "node_modules/", ".next/", "out/", "public/reading/", "next-env.d.ts"],
  },
  ...tseslint.configs.strict,
  hooks.configs.flat.recommended,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["scripts/**", "bench/**"], rules: { "no-console": "off" } },
  {
    // Whatever reads a text takes time in proportion to it, also when the text was made to take long.
    files: ["app/**", "bench/**", "data/**", "lib/**", "scripts/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  layer(
    ["lib/**/*.ts"],
    [framework, papaparse, ["^#(data|components)", "imports point app → data → lib"]],
    ["lib/csv.ts", "lib/import/split.ts"],
  ),
  layer(["lib/csv.ts", "lib/import/split.ts"], [framework, ["^#(data|components)", "imports point app → data → lib"]]),
  layer(["data/**/*.ts"], [framework, papaparse, ["^#components", "imports point app → data → lib"]]),
  layer(
    ["app/**/*.{ts,tsx}"],
    [recharts, papaparse, tanstack],
    ["app/**/*.client.tsx", "app/_components/charts/**", "app/**/explore/**", "app/**/check/**", "app/_reading/**"],
  ),
  layer(["app/_reading/**"], [reading]),
  layer(["app/_as-of/**", "app/_forecast/**", "app/_present/**"], [plain]),
  layer(["app/**/*.client.tsx"], [recharts, papaparse, tanstack, data], ["app/**/explore/**", "app/**/check/**"]),
  layer(["app/**/explore/*.client.tsx", "app/**/check/*.client.tsx"], [recharts, papaparse, data]),
  layer(["app/_components/charts/**"], [papaparse, tanstack, data]),
);
