import { catalog } from "#data";
import { searchDocuments } from "#lib/search/documents";

export const dynamic = "force-static";

/** What the search page loads at its first use. */
export function GET() {
  return Response.json(searchDocuments(catalog));
}
