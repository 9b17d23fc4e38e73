import { absolute } from "#lib/links";
import { site } from "#lib/site";

/** A path of ours as a full address in the browser: where nobody said at the build where the site will be, at whatever serves it. */
export const here = (path: string): string => (site.isUnnamed ? `${location.origin}${path}` : absolute(path));
