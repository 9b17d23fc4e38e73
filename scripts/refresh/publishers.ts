import type { Publisher } from "./publisher";

const modules = import.meta.glob<{ publisher: Publisher }>("./publishers/*.ts", { eager: true });

/** Every publisher that can be asked: adding one is adding its file. */
export const publishers: readonly Publisher[] = Object.values(modules).map(({ publisher }) => publisher);
