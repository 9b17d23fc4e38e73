/** One thing wrong with the facts: where it stands, what is wrong, what to do. `code` names the rule that was broken. */
export interface Problem {
  code: string;
  article: string;
  path: string;
  wrong: string;
  remedy: string;
}

function describe(problem: Problem, index: number): string {
  return `${index + 1}. ${problem.article} › ${problem.path}  [${problem.code}]\n   ${problem.wrong}\n   → ${problem.remedy}`;
}

/** Thrown when facts do not hold; lists every problem at once, each with its place and its remedy. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";

  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(
      `The corpus has ${count}; nothing is published until it is mended.\n\n${problems.map(describe).join("\n\n")}\n`,
    );
  }
}
