import type { Reason } from "../matching/match.ts";
import { keyFor, type Translate } from "./catalogue.ts";

/** One reason of a match in words, e.g. "same number: 2,700". */
export function sayReason(reason: Reason, translate: Translate): string {
  const [here = "", onRecord = ""] = reason.values;
  if (reason.code.startsWith("differs-") && reason.code !== "differs-negation") {
    if (!onRecord) return translate("reason_onlyHere", here);
    if (!here) return translate("reason_onlyRecord", onRecord);
  }
  if (reason.code.startsWith("same-")) {
    return translate(keyFor("reason", reason.code), reason.values.join(", "));
  }
  return translate(keyFor("reason", reason.code), here, onRecord);
}
