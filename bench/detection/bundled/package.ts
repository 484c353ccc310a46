/** What the background carries to detect English: bundled only to be weighed. */
export { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
export { readModel } from "../../../lib/attribution/model/attribution-model.ts";
export { ENGLISH } from "../../../lib/attribution/packs/en.ts";
