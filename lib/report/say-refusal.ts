import type { Trouble } from "../feed/result.ts";
import { withDetail } from "../text/with-detail.ts";
import { keyFor, type Translate } from "./catalogue.ts";

/** Why a list is not read further in a sentence, with the details in brackets. */
export function sayRefusal({ code, detail }: Trouble, translate: Translate): string {
  return withDetail(translate(keyFor("feed", code)), detail);
}
