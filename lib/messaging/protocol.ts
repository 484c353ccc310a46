import * as z from "zod/mini";
import { Claim, ClaimId } from "../claim/claim.ts";
import { ListHeader } from "../claim/claim-list.ts";
import type { ListedClaim } from "../claim/listed-claim.ts";
import { CheckedStatement } from "../matching/checked-statement.ts";
import { MAX_PAIR_TEXT } from "../matching/matched-text.ts";
import { Span } from "../text/span.ts";
import { MAX_BLOCKS, MAX_TEXT_LENGTH } from "./limits.ts";

const shortText = z.string().check(z.maxLength(1_000));
const address = z.string().check(z.maxLength(8_000));

/** An article as the content script reads it: its text and where its paragraphs lie. */
export const PageText = z.object({
  url: address,
  title: z.string().check(z.maxLength(2_000)),
  /** The page's own declaration, BCP 47; `null` where it makes none. */
  lang: z.nullable(z.string().check(z.maxLength(40))),
  text: z.string().check(z.maxLength(MAX_TEXT_LENGTH)),
  blocks: z.array(Span).check(z.maxLength(MAX_BLOCKS)),
});
export type PageText = z.infer<typeof PageText>;

/** Milliseconds spent in each stage of one check. */
export const Timings = z.record(z.string().check(z.maxLength(40)), z.number());
export type Timings = z.infer<typeof Timings>;

/** Whether the lists on this machine could be asked. */
export const ListsState = z.enum(["ready", "installing", "none", "unavailable", "full"]);
export type ListsState = z.infer<typeof ListsState>;

/** The background's answer about one page. */
export const PageCheck = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("checked"),
    lang: shortText,
    statements: z.array(CheckedStatement).check(z.maxLength(2_000)),
    lists: ListsState,
    timings: Timings,
  }),
  z.object({ state: z.literal("no-language-pack"), lang: shortText }),
  z.object({ state: z.literal("off") }),
]);
export type PageCheck = z.infer<typeof PageCheck>;

/** What the content script knows of its page; the popup asks for it, nothing else keeps it. */
export const PageReading = z.object({
  page: z.object({ url: address, title: z.string(), lang: z.nullable(z.string()) }),
  outcome: z.discriminatedUnion("state", [
    ...PageCheck.def.options,
    z.object({ state: z.literal("reading") }),
    z.object({ state: z.literal("no-article") }),
    z.object({ state: z.literal("empty") }),
    z.object({ state: z.literal("not-html"), contentType: shortText }),
    z.object({ state: z.literal("failed"), why: shortText }),
    z.object({ state: z.literal("too-long"), length: z.int() }),
  ]),
});
export type PageReading = z.infer<typeof PageReading>;

/** A tab as the popup shows it: its reading with the matched claims, or why there is none. */
export type TabReport =
  | { state: "read"; reading: PageReading; claims: ListedClaim[]; siteIsOff: boolean }
  | { state: "unreadable"; why: "browser-page" | "pdf" | "not-allowed" | "blocked" };

/** A list with its records, each of which is checked for itself by the background. */
const ListFileContent = z.object({
  list: ListHeader,
  claims: z.array(z.unknown()).check(z.maxLength(1_000_000)),
});

/** What became of a list that was to be stored. */
export type ListOutcome =
  | { ok: true; listId: string; claimCount: number; refused: number }
  | { ok: false; why: string };

/** A list that is to be followed, and what it said of itself when the reader looked at it. */
export const FollowRequest = z.object({
  /** A publisher's folder with a head, or one file of claims. */
  kind: z.enum(["feed", "file"]),
  base: address,
  key: z.nullable(shortText),
  said: z.pick(ListHeader, {
    title: true,
    publisher: true,
    lang: true,
    licence: true,
    homepage: true,
  }),
});
export type FollowRequest = z.infer<typeof FollowRequest>;

const tabId = z.int();
const claimKey = z.object({ listId: shortText, claimId: z.string().check(z.maxLength(120)) });

/**
 * Every message to the background, one line each. `from` is checked against the sender before a
 * handler runs: a content script ("page") may only ask, never change anything. Requests are parsed;
 * what our own background answers is not, and is only typed here.
 */
export const protocol = {
  checkPage: { from: "page", request: PageText, response: PageCheck },
  siteState: { from: "page", request: z.object({}), response: z.enum(["on", "off"]) },
  claimCard: { from: "page", request: claimKey, response: z.custom<ListedClaim | null>() },
  tabReport: { from: "extension", request: z.object({ tabId }), response: z.custom<TabReport>() },
  exportReport: { from: "extension", request: z.object({ tabId }), response: z.string() },
  jumpTo: {
    from: "extension",
    request: z.object({ tabId, statementId: z.int() }),
    response: z.boolean(),
  },
  followList: { from: "extension", request: FollowRequest, response: z.void() },
  lookAtList: { from: "extension", request: z.object({ listId: shortText }), response: z.void() },
  stopList: { from: "extension", request: z.object({ listId: shortText }), response: z.void() },
  installList: { from: "extension", request: ListFileContent, response: z.custom<ListOutcome>() },
  saveClaims: {
    from: "extension",
    request: z.object({
      claims: z.array(Claim).check(z.maxLength(2_000)),
      removed: z.optional(z.array(ClaimId).check(z.maxLength(2_000))),
    }),
    response: z.custom<ListOutcome>(),
  },
  pauseList: {
    from: "extension",
    request: z.object({ listId: shortText, isPaused: z.boolean() }),
    response: z.void(),
  },
  removeList: { from: "extension", request: z.object({ listId: shortText }), response: z.void() },
  setSite: {
    from: "extension",
    request: z.object({ host: shortText, isOff: z.boolean() }),
    response: z.void(),
  },
  tellApart: {
    from: "extension",
    request: z.extend(claimKey, {
      text: z.string().check(z.maxLength(MAX_PAIR_TEXT)),
      isApart: z.boolean(),
    }),
    response: z.void(),
  },
  setReach: {
    from: "extension",
    request: z.object({ reach: z.enum(["all-sites", "picked-sites", "on-click"]) }),
    response: z.void(),
  },
} as const satisfies ProtocolMap;

interface Exchange {
  from: "page" | "extension";
  request: z.ZodMiniType;
  response: z.ZodMiniType;
}
type ProtocolMap = Record<string, Exchange>;

export type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type RequestOf<T extends MessageType> = z.infer<Protocol[T]["request"]>;
export type ResponseOf<T extends MessageType> = z.infer<Protocol[T]["response"]>;

/** What the background asks of a tab's content script. */
export type TabRequest =
  | { ask: "reading" }
  | { ask: "jump"; statementId: number }
  | { ask: "step"; by: 1 | -1 }
  | { ask: "reread" }
  | { ask: "claim-reviews" };
