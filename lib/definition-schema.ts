import * as z from "zod";
import { type Definition, type Definitions, type Dimension, dimensions } from "./definition";

const names = Object.keys(dimensions) as Dimension[];
const codes = (name: Dimension) => z.enum(Object.keys(dimensions[name]) as [string, ...string[]]);

/** The shape of a definition: a code of each dimension, or none. */
export const DefinitionShape = z.strictObject(
  Object.fromEntries(names.map((name) => [name, codes(name).optional()])),
) as unknown as z.ZodType<Definition, Definition>;

/** The shape of what an indicator knows: codes of each dimension, or none. */
export const DefinitionsShape = z.strictObject(
  Object.fromEntries(names.map((name) => [name, z.array(codes(name)).optional()])),
) as unknown as z.ZodType<Definitions, Definitions>;
