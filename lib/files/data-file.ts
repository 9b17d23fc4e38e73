import { createHash } from "node:crypto";

/** A file that is published: its type, and its bytes, which are made once. */
export interface DataFile {
  type: string;
  bytes: () => Promise<Uint8Array>;
}

/** Files by their path below the folder they are published in. */
export type DataFiles = Map<string, DataFile>;

const types: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  bib: "text/plain; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  imscc: "application/vnd.ims.imsccv1p1",
};

/** The media type of a file, by its ending. */
export function mediaType(path: string): string {
  return types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}

type Content = string | Uint8Array;

/** A file that is made when it is first asked for. */
export function dataFile(path: string, make: () => Content | Promise<Content>): [string, DataFile] {
  let made: Promise<Uint8Array> | undefined;
  const bytes = async (): Promise<Uint8Array> => {
    const content = await make();
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  return [path, { type: mediaType(path), bytes: () => (made ??= bytes()) }];
}

/** Something as a JSON file, indented by one space. */
export function jsonFile(path: string, make: () => unknown): [string, DataFile] {
  return dataFile(path, async () => `${JSON.stringify(await make(), null, 1)}\n`);
}

/** What is listed of a file, so that who has it can tell whether it is whole. */
export interface Listed {
  path: string;
  bytes: number;
  sha256: string;
}

/** The listing of some files, in their order. */
export function listFiles(files: Iterable<[string, DataFile]>): Promise<Listed[]> {
  return Promise.all(
    Array.from(files, async ([path, file]) => {
      const bytes = await file.bytes();
      return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
    }),
  );
}
