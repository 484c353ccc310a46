import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { MessageKey } from "../../../lib/report/catalogue.ts";
import { sayReason } from "../../../lib/report/say-reason.ts";
import { englishWords } from "./english-words.ts";

describe("sayReason", () => {
  it.each([
    [{ code: "same-number" as const, values: ["2,700"] }, "same number: 2,700"],
    [
      { code: "differs-date" as const, values: ["since August 2022", "since December 2021"] },
      "differs: since August 2022 / since December 2021",
    ],
    [{ code: "differs-date" as const, values: ["since 2021", ""] }, "only here: since 2021"],
    [{ code: "differs-number" as const, values: ["", "282"] }, "only on record: 282"],
    [{ code: "same-name" as const, values: ["Lachin", "Armenia"] }, "same name: Lachin, Armenia"],
    [{ code: "differs-negation" as const, values: [] }, "differs: one of them denies it"],
    [
      { code: "differs-opposite" as const, values: ["rose", "fell"] },
      "says the opposite: rose / fell",
    ],
    [
      { code: "differs-certainty" as const, values: ["may close", "will close"] },
      "differs in how certain it is: “may close” / “will close”",
    ],
    [
      { code: "speaker-unsure" as const, values: [] },
      "may be the same speaker, which the article does not make clear",
    ],
  ])("puts %o into words", (reason, words) => {
    expect(sayReason(reason, englishWords)).toBe(words);
  });
});

describe("the English catalogue", () => {
  it("has no message that is empty", () => {
    const file = readFileSync("public/_locales/en/messages.json", "utf8");
    const messages: Record<MessageKey, { message: string }> = JSON.parse(file);

    expect(Object.values(messages).filter(({ message }) => !message.trim())).toEqual([]);
  });
});
