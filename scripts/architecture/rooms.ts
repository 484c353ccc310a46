/** Which of the five kinds of library room, or which part outside lib/, a file belongs to. */
export type Kind =
  | "core"
  | "page"
  | "store"
  | "services"
  | "reading"
  | "messaging"
  | "components"
  | "cli"
  | "entrypoints";

export interface Room {
  name: string;
  kind: Kind;
  /** Imports may go to the same floor or a lower one, never up. */
  floor: number;
}

const LIBRARY: Readonly<Record<string, Omit<Room, "name">>> = {
  text: { kind: "core", floor: 1 },
  claim: { kind: "core", floor: 1 },
  selector: { kind: "core", floor: 1 },
  highlight: { kind: "page", floor: 1 },
  attribution: { kind: "core", floor: 2 },
  feed: { kind: "core", floor: 2 },
  replication: { kind: "core", floor: 2 },
  claimreview: { kind: "core", floor: 2 },
  article: { kind: "page", floor: 2 },
  statement: { kind: "core", floor: 3 },
  anchoring: { kind: "page", floor: 3 },
  matching: { kind: "core", floor: 4 },
  report: { kind: "core", floor: 4 },
  messaging: { kind: "messaging", floor: 4 },
  storage: { kind: "store", floor: 5 },
  services: { kind: "services", floor: 6 },
  reading: { kind: "reading", floor: 6 },
};

/** The kinds a room of each kind may import from, its own room always among them. */
export const ALLOWED: Readonly<Record<Kind, readonly Kind[]>> = {
  core: ["core"],
  page: ["core", "page"],
  store: ["core"],
  messaging: ["core"],
  services: ["core", "store", "messaging"],
  reading: ["core", "page", "messaging"],
  components: ["core"],
  cli: ["core"],
  entrypoints: [
    ...["core", "page", "store", "services", "reading"],
    ...["messaging", "components", "entrypoints"],
  ] as Kind[],
};

const OUTSIDE: readonly Room[] = [
  { name: "components", kind: "components", floor: 7 },
  { name: "cli", kind: "cli", floor: 7 },
  { name: "entrypoints", kind: "entrypoints", floor: 8 },
];

/**
 * The room a file lies in.
 *
 * @param path Relative to the project, such as `lib/text/span.ts`.
 * @returns `undefined` outside the rooms, and for a folder of lib/ that is no room.
 */
export function roomOf(path: string): Room | undefined {
  const [top = "", folder = ""] = path.split("/");
  if (top !== "lib") return OUTSIDE.find(({ name }) => name === top);
  const room = LIBRARY[folder];
  return room && { name: folder, ...room };
}
