import type { Refusal } from "../../lib/feed/result.ts";
import type { Translate } from "../../lib/report/catalogue.ts";
import { sayRefusal as say } from "../../lib/report/say-refusal.ts";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };

/** Why a list is not read further, in the words that readers get, in English. */
export function sayRefusal(refusal: Refusal): string {
  return say(refusal, english);
}

/** None of these messages has a place for values. */
const english: Translate = (key) => messages[key].message;
