import { escapeUTF8 } from "entities";
import type { Catalog } from "../catalog";
import type { Collection } from "../collection";
import { partLink, partsOf } from "../collection-parts";
import { absolute, links } from "../links";
import { writeZip } from "./zip";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = "http://www.imsglobal.org/xsd/imsccv1p1";
const lom = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM";

interface Link {
  id: string;
  title: string;
  url: string;
}

const resource = ({ id }: Link): string =>
  `<resource identifier="${id}" type="imswl_xmlv1p1"><file href="wl_${id}.xml"/></resource>`;

const item = ({ id, title }: Link): string =>
  `<item identifier="item_${id}" identifierref="${id}"><title>${escapeUTF8(title)}</title></item>`;

function webLink({ title, url }: Link): string {
  return `${head}\n<webLink xmlns="${space}/imswl_v1p1"><title>${escapeUTF8(title)}</title><url href="${escapeUTF8(url)}" target="_blank"/></webLink>\n`;
}

function manifest({ id, title }: Collection, all: readonly Link[]): string {
  const named = `<lomimscc:title><lomimscc:string language="en">${escapeUTF8(title)}</lomimscc:string></lomimscc:title>`;
  return [
    head,
    `<manifest identifier="collection_${id}" xmlns="${space}/imscp_v1p1" xmlns:lomimscc="${lom}/manifest">`,
    "<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>",
    `<lomimscc:lom><lomimscc:general>${named}</lomimscc:general></lomimscc:lom></metadata>`,
    '<organizations><organization identifier="lesson" structure="rooted-hierarchy"><item identifier="root">',
    `<item identifier="module"><title>${escapeUTF8(title)}</title>`,
    ...all.map(item),
    "</item></item></organization></organizations>",
    "<resources>",
    ...all.map(resource),
    "</resources></manifest>",
    "",
  ].join("\n");
}

/**
 * A collection for a course in a learning platform: a Common Cartridge 1.1 of links alone, the collection's own page first, then its
 * charts and exercises in order. Made twice it is the same.
 */
export function writeCartridge(catalog: Catalog, collection: Collection): Uint8Array {
  const own = { title: collection.title, path: links.collections(collection.id) };
  const all = [own, ...partsOf(catalog, collection).map(partLink)].map(({ title, path }, index) => ({
    id: `link_${index + 1}`,
    title,
    url: absolute(path),
  }));
  const texts = [
    ["imsmanifest.xml", manifest(collection, all)],
    ...all.map((one) => [`wl_${one.id}.xml`, webLink(one)]),
  ];
  return writeZip(
    Object.fromEntries(texts.map(([name, text]) => [name, new TextEncoder().encode(text)] as [string, Uint8Array])),
  );
}
