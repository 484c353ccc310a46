/** What the background carries to detect English: bundled only to be weighed. */
export { detectAttributions } from "../../../lib/attribution/detect-attributions.ts";
export { readModel } from "../../../lib/attribution/model/attribution-model.ts";
export { readPack } from "../../../lib/attribution/pack-file.ts";
