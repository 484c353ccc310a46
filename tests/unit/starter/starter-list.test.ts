import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Claim } from "../../../lib/claim/claim.ts";

const starter = JSON.parse(
  readFileSync(new URL("../../../public/lists/starter.json", import.meta.url), "utf8"),
);
const records: unknown[] = starter.claims;
const claims = records.flatMap((record) => Claim.safeParse(record).data ?? []);
const byId: [string, Claim][] = claims.map((claim) => [claim.id, claim]);

/** How the list says that nobody is known to contradict a claim. */
const ONE_SIDED = /No counter-statement\b.*\bis known\./;

const NUMBER_WORDS: Record<string, string> = { one: "1", seven: "7" };

/** The numbers of a text whatever their separators: 2,700 is 2.700 is 2700. */
function readNumbers(text: string, lang: string): string[] {
  const digits = text.match(/\d+(?:[.,\u00a0\u202f]\d{3})*/g) ?? [];
  const words = lang === "en" ? (text.toLowerCase().match(/\b(?:one|seven)\b/g) ?? []) : [];
  const numbers = [
    ...digits.map((number) => number.replace(/\D/g, "")),
    ...words.map((word) => NUMBER_WORDS[word] ?? word),
  ];
  return [...new Set(numbers)].sort();
}

describe("the starter list", () => {
  it("states its format and its licence", () => {
    expect(starter).toMatchObject({
      format: "says-who-claims",
      version: 1,
      list: { id: "starter", lang: "en", licence: "CC0-1.0", updated: "2026-11-24.2" },
    });
  });

  it.each(records.map((record, position) => [position, record]))(
    "holds a valid claim as record %i",
    (_position, record) => {
      const parsed = Claim.safeParse(record);

      expect(parsed.error?.issues ?? []).toEqual([]);
    },
  );

  it("loses no field of a record to the schema", () => {
    expect(claims).toEqual(records);
  });

  it("gives every claim an id of its own", () => {
    const ids = claims.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(byId)("gives every counter-statement of %s an id of its own", (_id, claim) => {
    const ids = claim.counterStatements.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(byId)("links, dates and names the publisher of every entry of %s", (_id, claim) => {
    const entries = [...claim.utterances, ...claim.counterStatements];
    const incomplete = entries.filter(
      ({ url, date, publisher }) =>
        !/^https?:$/.test(new URL(url).protocol) || date === null || publisher === null,
    );

    expect(claim.utterances).not.toEqual([]);
    expect(incomplete).toEqual([]);
  });

  it.each(byId)("has both sides of %s, or says that only one is known", (_id, claim) => {
    const isDisputed = claim.counterStatements.some(({ stance }) => stance === "disputes");
    const isSaidToBeOneSided = claim.counterStatements.some(({ summary }) =>
      ONE_SIDED.test(summary?.text ?? ""),
    );

    expect([isDisputed, isSaidToBeOneSided]).toContain(true);
    expect(isDisputed && isSaidToBeOneSided).toBe(false);
  });

  it.each(byId)("lets only somebody other than the speaker's side dispute %s", (_id, claim) => {
    const side = claim.speaker.onBehalfOf ?? claim.speaker.name;
    const disputants = claim.counterStatements
      .filter(({ stance }) => stance === "disputes")
      .map(({ speaker }) => speaker.onBehalfOf ?? speaker.name);

    expect(disputants).not.toContain(side);
  });

  it.each(byId)("rates nothing: %s carries no review of our own", (_id, claim) => {
    const reviews = claim.counterStatements.filter(({ review }) => review !== null);

    expect(reviews).toEqual([]);
  });

  it.each(
    claims.flatMap(({ proposition }) =>
      proposition.paraphrases.map((paraphrase) => ({ paraphrase, proposition })),
    ),
  )("keeps the numbers in: $paraphrase.text", ({ paraphrase, proposition }) => {
    const numbers = readNumbers(paraphrase.text, paraphrase.lang);

    expect(numbers).toEqual(readNumbers(proposition.text, paraphrase.lang));
  });

  it.each(byId)("words %s in two to five further ways, one in another language", (_id, claim) => {
    const { paraphrases } = claim.proposition;
    const english = paraphrases.filter(({ lang }) => lang === "en");

    expect(english.length).toBeGreaterThanOrEqual(2);
    expect(paraphrases.length).toBeLessThanOrEqual(5);
    expect(paraphrases.length).toBeGreaterThan(english.length);
  });

  it("names no speaker by a bare office that every country has", () => {
    const names = claims.flatMap(({ speaker, counterStatements }) =>
      [speaker, ...counterStatements.map((counter) => counter.speaker)].flatMap(
        ({ name, aliases }) => [name, ...aliases],
      ),
    );
    const bare = names.filter((name) =>
      /^(?:the )?(?:foreign |defen[cs]e )?(?:ministry|government|court)$/i.test(name),
    );

    expect(bare).toEqual([]);
  });
});
