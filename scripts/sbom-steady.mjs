import { createHash } from "node:crypto";

const byRef = (a, b) => (a["bom-ref"] ?? a.ref).localeCompare(b["bom-ref"] ?? b.ref, "en");

/** A UUID made from what is listed (version 8, RFC 9562): the same list has the same number. */
function numberOf(value) {
  const hex = createHash("sha256").update(JSON.stringify(value)).digest("hex");
  const variant = (8 + (parseInt(hex[16], 16) % 4)).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/**
 * npm's CycloneDX bill as a function of the lockfile alone: no time, no folder's name, no version of npm, sorted, and a serial number
 * that follows from the rest.
 * @param {{ metadata: object, components: object[], dependencies: object[] }} bill
 * @param {{ name: string }} project package.json
 */
export function steady(bill, project) {
  const { lifecycles, component } = bill.metadata;
  const listed = {
    metadata: { lifecycles, component: { ...component, name: project.name } },
    components: bill.components.toSorted(byRef),
    dependencies: bill.dependencies.toSorted(byRef),
  };
  return { ...bill, serialNumber: `urn:uuid:${numberOf(listed)}`, ...listed };
}
