/** A failure that a person can do something about: its message is all they need to read. */
export class Problem extends Error {
  name = "Problem";

  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What the operating system's error codes mean to the person at the keyboard. */
const causes = {
  EACCES: (path) => `${path} may not be written or read by this user: check who owns the project folder.`,
  EPERM: (path) => `${path} may not be changed by this user: check who owns the project folder.`,
  EROFS: (path) => `${path} is on a read-only disk: copy the project to a folder that can be written to.`,
  ENOSPC: (path) => `The disk is full, so ${path} could not be written: free some space and run the command again.`,
  EDQUOT: (path) => `The disk quota is used up, so ${path} could not be written: free some space and try again.`,
  EMFILE: () => "Too many files are open: raise the limit (ulimit -n 4096) and run the command again.",
};

/**
 * The sentence to print for an error: its own for a Problem or for facts that do not hold, a plain one for a full or closed disk,
 * and the stack for anything else, since that is a fault of ours.
 * @param {Error & { code?: string, path?: string }} error
 */
export function explain(error) {
  if (["Problem", "CorpusError", "LockError"].includes(error.name)) return error.message;
  const cause = causes[error.code];
  return cause ? cause(error.path ?? "a file of the project") : error.stack;
}
