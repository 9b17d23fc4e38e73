/** A map whose values are made when they are first asked for, and kept. */
export class LazyMap<Value> extends Map<string, Value> {
  readonly #makers: ReadonlyMap<string, () => Value>;

  constructor(makers: readonly (readonly [string, () => Value])[]) {
    super();
    this.#makers = new Map(makers);
  }

  override has(id: string): boolean {
    return this.#makers.has(id);
  }

  override get(id: string): Value | undefined {
    const make = this.#makers.get(id);
    if (make && !super.has(id)) this.set(id, make());
    return super.get(id);
  }
}
