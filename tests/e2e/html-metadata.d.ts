/** What is used of html-metadata, which comes without types: the head of a page as Wikipedia's citation service reads it. */
declare module "html-metadata" {
  export default function readHead(url: string): Promise<{ highwirePress: Partial<Record<string, string>> }>;
}
