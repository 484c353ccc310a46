import type { ListSummary } from "../../components/ListRow.tsx";
import { parseClaimList } from "../../lib/claim/claim-list.ts";
import type { ListedClaim } from "../../lib/claim/listed-claim.ts";
import type { CheckedStatement } from "../../lib/matching/checked-statement.ts";
import type { Match, Reason } from "../../lib/matching/match.ts";
import starterFile from "../../public/lists/starter.json";

const parsed = parseClaimList(starterFile);
if (!parsed.ok) throw new Error(parsed.why);
const starter = parsed.value;

/** The starter list's claims, as if the list had a homepage. */
export const CLAIMS: readonly ListedClaim[] = starter.claims.map((claim) => ({
  listId: starter.list.id,
  listTitle: starter.list.title,
  listLicence: starter.list.licence,
  listHomepage: "https://lists.example/starter",
  claim,
}));

interface Sketch {
  source?: string;
  resolved?: string;
  cue?: string;
  content: string;
  match?: Match | undefined;
}

const ATTRIBUTION = {
  source: [],
  cue: [],
  content: [],
  kind: "indirect",
  form: "reporting",
  polarity: "affirmed",
  confidence: 0.9,
  resolved: null,
} as const;

function sketch(id: number, { source, resolved, cue = "", content, match }: Sketch) {
  const wording = { source: source ?? "", resolvedSource: resolved ?? null, cue, content };
  const voice = source === undefined ? ("own" as const) : ("attributed" as const);
  const statement =
    voice === "own"
      ? { voice, id, content: [] }
      : {
          voice,
          id,
          content: [],
          attribution: { ...ATTRIBUTION, source: [], cue: [], content: [] },
        };
  return { statement, wording, match: match ?? null } satisfies CheckedStatement;
}

function matchWith(place: number, changes: Partial<Match>): Match {
  const listed = CLAIMS[place];
  if (!listed) throw new Error(`the starter list has no claim number ${place}`);
  return {
    listId: listed.listId,
    claimId: listed.claim.id,
    tier: "same",
    probability: 0.94,
    reasons: [],
    speakerAgreement: "same",
    counterCount: listed.claim.counterStatements.length,
    ...changes,
  };
}

const REASONS: Reason[] = [
  { code: "same-words", values: ["landmines", "booby traps", "Azerbaijan"] },
  { code: "differs-date", values: ["since the war", "since the trilateral statement"] },
  { code: "speaker-same", values: ["Foreign Ministry of Azerbaijan"] },
];

/** A page with one statement of each kind. */
export const STATEMENTS: readonly CheckedStatement[] = [
  sketch(0, {
    source: "the ministry",
    resolved: "Foreign Ministry of Azerbaijan",
    cue: "said",
    content: "Armenia has laid landmines and booby traps in Azerbaijan since the war.",
    match: matchWith(0, { reasons: REASONS }),
  }),
  sketch(1, {
    content: "About 2,700 mines were found in the corridor in a single summer.",
    match: matchWith(1, {
      speakerAgreement: "unattributed",
      reasons: [{ code: "same-number", values: ["2,700"] }],
    }),
  }),
  sketch(2, {
    source: "Elnur Mammadov",
    cue: "told the court",
    content: "that the road had never been closed to civilians",
    match: matchWith(2, {
      tier: "related",
      speakerAgreement: "different",
      probability: 0.62,
      counterCount: 0,
      reasons: [{ code: "differs-negation", values: [] }],
    }),
  }),
  sketch(3, {
    source: "Yeghishe Kirakosyan",
    cue: "argued",
    content: "the application had been filed to deflect attention from the blockade",
  }),
  sketch(4, { source: "", cue: "reportedly", content: "the judges will rule before spring" }),
  sketch(5, {
    source: "the International Court of Justice",
    cue: "announced",
    content: "The hearing goes on until Tuesday.",
  }),
];

/** The same page with empty lists. */
export const UNMATCHED: readonly CheckedStatement[] = STATEMENTS.flatMap((checked) =>
  checked.statement.voice === "own" ? [] : [{ ...checked, match: null }],
);

const LIST: ListSummary = {
  listId: "starter",
  title: starter.list.title,
  publisher: starter.list.publisher,
  claimCount: starter.claims.length,
  state: "ready",
  isPaused: false,
  updatedAt: Date.UTC(2026, 10, 24, 12),
  refused: [],
  failure: null,
  coming: null,
  feed: null,
};

/** A list in each of the states it may be in. */
export const LISTS: readonly ListSummary[] = [
  LIST,
  {
    ...LIST,
    listId: "followed",
    title: "Claims about the harbour",
    publisher: "Harbour Watch",
    claimCount: 104_312,
    feed: { isSigned: true, lookedAt: Date.UTC(2026, 10, 24, 15), refusal: null },
  },
  {
    ...LIST,
    listId: "stale",
    title: "Council minutes",
    publisher: "Open Council",
    isPaused: true,
    feed: {
      isSigned: false,
      lookedAt: Date.UTC(2026, 10, 20, 15),
      refusal: { code: "unreachable", detail: "" },
    },
    refused: ["Record 3 (bridge-7): a proposition needs three words or more"],
  },
  {
    ...LIST,
    listId: "coming",
    title: "ferry.csv",
    publisher: "unknown",
    state: "installing",
    updatedAt: null,
    coming: { taken: 4_200, total: 20_400 },
  },
  {
    ...LIST,
    listId: "failed",
    title: "Broken list",
    state: "failed",
    failure: "There is no room on this disk.",
  },
];
