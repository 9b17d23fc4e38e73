import { catalog } from "#data";
import { instructions } from "#lib/files/llms";

export const dynamic = "force-static";

/** What programs that read for somebody have to know. */
export function GET() {
  return new Response(instructions(catalog), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
