import * as z from "zod/mini";

/**
 * Why a statement matched, as data; the words come from the UI language's catalogue.
 * `values` are the parts of the two texts that the sentence names, e.g. `["2,700"]` or
 * `["since 2021", "since November 2020"]` (the statement's first, then the claim's).
 */
export const Reason = z.object({
  code: z.enum([
    "same-words",
    "same-number",
    "same-date",
    "same-name",
    "differs-number",
    "differs-date",
    "differs-name",
    "differs-negation",
    "differs-opposite",
    "differs-roles",
    "differs-certainty",
    "differs-extent",
    "differs-cause",
    "speaker-same",
    "speaker-unsure",
    "speaker-differs",
    "paraphrase",
  ]),
  values: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(8)),
});
export type Reason = z.infer<typeof Reason>;

/** Whether the article's source and the recorded speaker are the same. */
export const SpeakerAgreement = z.enum(["same", "different", "unattributed", "unknown"]);
export type SpeakerAgreement = z.infer<typeof SpeakerAgreement>;

/** A recorded claim that a statement repeats (`same`) or bears on (`related`). */
export const Match = z.object({
  listId: z.string().check(z.maxLength(200)),
  claimId: z.string().check(z.maxLength(120)),
  tier: z.enum(["same", "related"]),
  /** Calibrated probability in 0..1 that statement and claim say the same. */
  probability: z.number(),
  reasons: z.array(Reason).check(z.maxLength(12)),
  speakerAgreement: SpeakerAgreement,
  /** How many counter-statements the record holds. */
  counterCount: z.int(),
});
export type Match = z.infer<typeof Match>;
