import * as z from "zod/mini";
import { isWebUrl } from "./web-url.ts";

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const WebUrl = z
  .string()
  .check(z.maxLength(2_000), z.refine(isWebUrl, "only http and https addresses are allowed"));
const lang = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'it is no language tag such as "en-GB"'));
const list = <T extends z.ZodMiniType>(item: T, max: number) =>
  z._default(z.array(item).check(z.maxLength(max)), []);

/** A claim's name in its list. */
export const ClaimId = z
  .string()
  .check(z.regex(/^[\w.:-]{1,120}$/, "only letters, digits and _ . : - are allowed, 120 at most"));

/** A calendar date as far as it is known: `2023`, `2023-01` or `2023-01-05`. */
export const ClaimDate = z
  .object({
    value: z
      .string()
      .check(
        z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "it is no date such as 2023, 2023-01 or 2023-01-05"),
      ),
    precision: z.enum(["year", "month", "day"]),
  })
  .check(z.refine(hasStatedPrecision, "the date is not as precise as it says"));
export type ClaimDate = z.infer<typeof ClaimDate>;

export const LocalText = z.object({ lang, text: text(2_000) });
export type LocalText = z.infer<typeof LocalText>;

const Archived = z.object({ url: WebUrl, at: z.string().check(z.maxLength(30)) });

export const Speaker = z.object({
  name: text(200).check(z.refine(hasTwoLetters, "a name of under two letters matches everything")),
  aliases: list(
    text(200).check(z.refine(hasTwoLetters, "an alias of under two letters matches everything")),
    50,
  ),
  role: z._default(z.nullable(text(300)), null),
  onBehalfOf: z._default(z.nullable(text(200)), null),
  sameAs: list(WebUrl, 20),
});
export type Speaker = z.infer<typeof Speaker>;

/** One occasion on which the speaker is recorded as having made the claim. */
export const Utterance = z.object({
  mode: z.enum(["direct", "indirect"]),
  exact: z._default(z.nullable(text(5_000)), null),
  lang,
  date: z._default(z.nullable(ClaimDate), null),
  url: WebUrl,
  publisher: z._default(z.nullable(text(200)), null),
  archived: list(Archived, 10),
});
export type Utterance = z.infer<typeof Utterance>;

/** How a counter-statement stands to the claim, in its own author's terms. */
export const Stance = z.enum([
  "disputes",
  "corrects",
  "adds-context",
  "confirms",
  "retracts",
  "reviews",
]);
export type Stance = z.infer<typeof Stance>;

/** A ClaimReview's rating, verbatim; no stance is inferred from it. */
export const Review = z.object({
  ratingName: z._default(z.nullable(text(200)), null),
  ratingValue: z._default(z.nullable(z.number()), null),
  bestRating: z._default(z.nullable(z.number()), null),
  worstRating: z._default(z.nullable(z.number()), null),
  explanation: z._default(z.nullable(text(2_000)), null),
  reviewer: z._default(z.nullable(text(200)), null),
});

export const CounterStatement = z
  .object({
    id: text(100),
    stance: Stance,
    aspect: z._default(
      z.enum(["proposition", "that-it-was-said", "date", "number", "translation"]),
      "proposition",
    ),
    speaker: Speaker,
    quote: z._default(z.nullable(z.object({ exact: text(5_000), lang })), null),
    summary: z._default(z.nullable(LocalText), null),
    date: z._default(z.nullable(ClaimDate), null),
    url: WebUrl,
    publisher: z._default(z.nullable(text(200)), null),
    archived: list(Archived, 10),
    review: z._default(z.nullable(Review), null),
  })
  .check(z.refine(saysSomething, "a counter-statement needs a quote, a summary or a review"));
export type CounterStatement = z.infer<typeof CounterStatement>;

const Proposition = z.object({
  lang,
  text: text(2_000).check(z.refine(hasThreeWords, "a proposition needs three words or more")),
  paraphrases: list(
    z.object({
      lang,
      text: text(2_000).check(z.refine(hasThreeWords, "a paraphrase needs three words or more")),
    }),
    30,
  ),
});

/**
 * One recorded claim: who is on record for which proposition, and what others say to it.
 * The one schema for storage, feeds, import and the team log.
 */
export const Claim = z.object({
  id: ClaimId,
  rev: z._default(z.int().check(z.positive()), 1),
  status: z._default(z.enum(["active", "withdrawn"]), "active"),
  proposition: Proposition,
  speaker: Speaker,
  utterances: list(Utterance, 50),
  counterStatements: list(CounterStatement, 100),
  topics: list(text(100), 30),
  provenance: z._default(
    z.object({
      addedBy: z._default(z.nullable(text(200)), null),
      addedAt: z._default(z.nullable(z.string().check(z.maxLength(30))), null),
      importedFrom: z._default(z.nullable(WebUrl), null),
    }),
    { addedBy: null, addedAt: null, importedFrom: null },
  ),
});
export type Claim = z.infer<typeof Claim>;

function hasThreeWords(value: string): boolean {
  return THREE_WORDS.test(value) || isUnspacedScript(value);
}

/** Stops at the third word: a list of a million propositions is checked word by word here. */
const THREE_WORDS = /[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){2}/u;

function isUnspacedScript(value: string): boolean {
  return (
    (value.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)
      ?.length ?? 0) >= 6
  );
}

function hasTwoLetters(value: string): boolean {
  return /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(value);
}

function hasStatedPrecision(date: { value: string; precision: string }): boolean {
  const known = { 4: "year", 7: "month", 10: "day" }[date.value.length];
  return known === date.precision && isCalendarDate(date.value);
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By hand: Date.parse takes 30 February for 2 March. */
function isCalendarDate(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const isLeapDay = month === 2 && day === 29;
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) && (isLeap || !isLeapDay);
}

function saysSomething(counter: { quote: unknown; summary: unknown; review: unknown }): boolean {
  return counter.quote !== null || counter.summary !== null || counter.review !== null;
}
