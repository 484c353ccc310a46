import { readFileSync } from "node:fs";
import type { Translate } from "../../../lib/report/catalogue.ts";

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync("public/_locales/en/messages.json", "utf8"),
);

/** The English catalogue as the browser would look it up. */
export const englishWords: Translate = (key, ...values) => {
  const message = messages[key]?.message ?? `missing: ${key}`;
  return message.replace(/\$(\d)/g, (_whole, place) => values[Number(place) - 1] ?? "");
};
