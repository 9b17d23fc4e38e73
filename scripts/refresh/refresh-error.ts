/** A series that could not be refreshed: the message says what, where and what to do, and is all a person needs to read. */
export class RefreshError extends Error {
  override readonly name = "RefreshError";
}
