/** Verdicts in the order in which the rules try them (judgement, 4); of several readings the first counts. */
export const verdictCodes = [
  "same",
  "rounds_to",
  "out_of_date",
  "other_vintage",
  "other_definition",
  "other_period",
  "within",
  "differs",
  "not_comparable",
] as const;
