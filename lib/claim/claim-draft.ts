import type * as z from "zod/mini";
import { Claim, type CounterStatement, type Stance, type Utterance } from "./claim.ts";

/** A claim as a person types it; empty text for what is not known. */
export interface ClaimDraft {
  proposition: string;
  /** BCP 47. */
  lang: string;
  speaker: string;
  role: string;
  quote: string;
  date: string;
  url: string;
  publisher: string;
  counters: CounterDraft[];
}

/** One counter-statement as a person types it. */
export interface CounterDraft {
  id: string;
  stance: Stance;
  speaker: string;
  text: string;
  date: string;
  url: string;
}

export type ClaimField = Exclude<keyof ClaimDraft, "counters">;
export type CounterField = Exclude<keyof CounterDraft, "id">;

/** What is wrong with one field; `counter` is its counter-statement's place, from 0. */
export interface DraftFault {
  counter: number | null;
  field: ClaimField | CounterField;
  fault: "missing" | "too-long" | "wrong";
}

/** What a claim's first occasion and its counter-statements look like to type in. */
export function toDraft({
  proposition,
  speaker,
  utterances,
  counterStatements,
}: Claim): ClaimDraft {
  const [said] = utterances;
  return {
    proposition: proposition.text,
    lang: proposition.lang,
    speaker: speaker.name,
    role: speaker.role ?? "",
    quote: said?.exact ?? "",
    date: said?.date?.value ?? "",
    url: said?.url ?? "",
    publisher: said?.publisher ?? "",
    counters: counterStatements.map((counter) => ({
      id: counter.id,
      stance: counter.stance,
      speaker: counter.speaker.name,
      text: counter.quote?.exact ?? counter.summary?.text ?? "",
      date: counter.date?.value ?? "",
      url: counter.url,
    })),
  };
}

/**
 * The claim that a draft makes of an older one. What the draft has no place for stays: aliases,
 * paraphrases, later occasions, archived copies, ratings.
 *
 * @param base The claim before; for a new one, only its id and who adds it.
 * @returns The claim, or everything that is wrong with the draft.
 */
export function fromDraft(
  base: Pick<Claim, "id" | "provenance"> & Partial<Claim>,
  draft: ClaimDraft,
): { ok: true; claim: Claim } | { ok: false; faults: DraftFault[] } {
  const parsed = Claim.safeParse(overlay(base, draft));
  if (parsed.success) return { ok: true, claim: parsed.data };
  return { ok: false, faults: parsed.error.issues.map(toFault) };
}

function overlay(base: Partial<Claim>, draft: ClaimDraft): unknown {
  const [said, ...later] = base.utterances ?? [];
  return {
    ...base,
    proposition: { ...base.proposition, lang: draft.lang.trim(), text: draft.proposition },
    speaker: { ...base.speaker, name: draft.speaker, role: orNull(draft.role) },
    utterances: [toUtterance(said, draft), ...later],
    counterStatements: draft.counters.map((counter) =>
      toCounter(
        base.counterStatements?.find(({ id }) => id === counter.id),
        counter,
        draft.lang,
      ),
    ),
  };
}

function toUtterance(before: Utterance | undefined, draft: ClaimDraft): object {
  const exact = orNull(draft.quote);
  return {
    mode: exact === null ? "indirect" : "direct",
    lang: draft.lang.trim(),
    ...before,
    exact,
    date: toDate(draft.date),
    url: draft.url.trim(),
    publisher: orNull(draft.publisher),
  };
}

function toCounter(before: CounterStatement | undefined, draft: CounterDraft, lang: string) {
  const spoken = before?.quote?.lang ?? before?.summary?.lang ?? lang.trim();
  const isSummary = before !== undefined && before.quote === null && before.summary !== null;
  const isReview = before?.review != null && draft.text.trim() === "";
  const words = isSummary
    ? { summary: { text: draft.text, lang: spoken } }
    : { quote: isReview ? null : { exact: draft.text, lang: spoken } };
  return {
    ...before,
    id: draft.id,
    stance: draft.stance,
    speaker: { ...before?.speaker, name: draft.speaker },
    ...words,
    date: toDate(draft.date),
    url: draft.url.trim(),
  };
}

const PRECISIONS: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };

function toDate(typed: string): object | null {
  const value = typed.trim();
  return value ? { value, precision: PRECISIONS[value.length] ?? "day" } : null;
}

function orNull(typed: string): string | null {
  return typed.trim() || null;
}

const FAULTS: Readonly<Record<string, DraftFault["fault"]>> = {
  too_small: "missing",
  too_big: "too-long",
  invalid_type: "missing",
};

function toFault(issue: z.core.$ZodIssue): DraftFault {
  const path = issue.path.map(String);
  const fault = FAULTS[issue.code] ?? "wrong";
  if (path[0] !== "counterStatements") return { counter: null, field: claimField(path), fault };
  return { counter: Number(path[1]), field: counterField(path.slice(2)), fault };
}

function claimField([room = "", ...path]: string[]): ClaimField {
  if (room === "proposition") return path[0] === "lang" ? "lang" : "proposition";
  if (room === "speaker") return path[0] === "role" ? "role" : "speaker";
  const part = path[1];
  if (part === "date" || part === "publisher" || part === "lang") return part;
  return part === "exact" ? "quote" : "url";
}

function counterField([part = ""]: string[]): CounterField {
  return part === "stance" || part === "speaker" || part === "date" || part === "url"
    ? part
    : "text";
}
