import { findCycles, reachableFrom } from "./find-cycles.ts";
import { type Import, type ModuleFacts, readModule } from "./read-module.ts";
import { ALLOWED, type Kind, type Room, roomOf } from "./rooms.ts";

const MAX_LINES = 300;
const MAX_ENTRYPOINT_LINES = 60;
const MAX_FUNCTION_LINES = 80;
const MAX_PARAMETERS = 3;

const VAGUE_FOLDERS = /(^|\/)(utils?|helpers?|common|misc|shared)\//;

/** Files that are data although a small function shapes them: language packs. */
const DATA = /^lib\/attribution\/packs\//;

/**
 * The core values a view may use besides types: wording, and the check a link must pass once more
 * before it is shown.
 */
const VIEW_VALUES = /^lib\/(report\/|claim\/web-url\.ts$)/;

/** Packages a kind of room must not even take types from. */
const BANNED_PACKAGES: Readonly<Record<Kind, RegExp | undefined>> = {
  core: /^(dexie|webextension-polyfill|preact|wxt|node:)/,
  page: /^(dexie|webextension-polyfill|preact|wxt|node:)/,
  store: /^(preact|wxt|node:)/,
  messaging: /^(dexie|preact|wxt|node:)/,
  services: /^(preact|wxt|node:)/,
  components: /^(dexie|webextension-polyfill|zod|wxt|node:)/,
  reading: /^(dexie|preact|wxt|node:)/,
  cli: /^(dexie|webextension-polyfill|preact|wxt)/,
  entrypoints: /^(node:)/,
};

/** What core would have to touch to stop running in Node, a page, a worker and the CLI alike. */
const BROWSER_GLOBALS = [
  "window",
  "document",
  "navigator",
  "location",
  "chrome",
  "browser",
  "indexedDB",
  "localStorage",
  "sessionStorage",
  "fetch",
  "process",
];

/**
 * Check a set of source files against the house rules.
 *
 * @param sources Path, relative to the project with forward slashes, to source text.
 * @returns One sentence a breach; `[]` when the house is in order.
 */
export function findBreaches(sources: ReadonlyMap<string, string>): string[] {
  const modules = [...sources].map(([path, source]) => readModule(path, source));
  return [
    ...modules.flatMap(breachesOf),
    ...circlesBetweenFiles(modules),
    ...circlesBetweenRooms(modules),
    ...contentScriptBreaches(modules),
  ];
}

function breachesOf(module: ModuleFacts): string[] {
  const room = roomOf(module.path);
  const shape = shapeBreaches(module);
  if (!room) return [...shape, `${module.path} lies in no room of the plan`];
  return [
    ...shape,
    ...module.imports.flatMap((edge) => importBreaches(module.path, room, edge)),
    ...globalBreaches(module, room),
  ];
}

function shapeBreaches({ path, lines, functions }: ModuleFacts): string[] {
  const isTable = functions.length === 0 || DATA.test(path);
  const isWiring = path.startsWith("entrypoints/");
  const limit = isWiring ? MAX_ENTRYPOINT_LINES : MAX_LINES;
  return [
    ...(VAGUE_FOLDERS.test(path) ? [`${path} lies in a folder whose name says nothing`] : []),
    ...(lines > limit && !isTable ? [`${path} has ${lines} lines, over ${limit}`] : []),
    ...functions.flatMap(({ line, lines: length, parameters }) => [
      ...(length > MAX_FUNCTION_LINES ? [`${path}:${line} has a function of ${length} lines`] : []),
      ...(parameters > MAX_PARAMETERS
        ? [`${path}:${line} has a function of ${parameters} parameters`]
        : []),
    ]),
  ];
}

function importBreaches(path: string, room: Room, { target, isTypeOnly }: Import): string[] {
  const says = (why: string) => [`${path} imports ${target}: ${why}`];
  const isPackage = !/^(lib|components|cli|entrypoints)\//.test(target);
  if (isPackage) {
    const isBanned = BANNED_PACKAGES[room.kind]?.test(target) ?? false;
    return isBanned ? says(`${room.name} must not know of it`) : [];
  }
  const other = roomOf(target);
  if (!other) return says("it lies in no room of the plan");
  if (other.name === room.name) return [];
  if (!ALLOWED[room.kind].includes(other.kind)) return says(`${room.kind} reaches ${other.kind}`);
  if (other.floor > room.floor) return says(`floor ${room.floor} reaches up to ${other.floor}`);
  const takesValue = room.kind === "components" && !isTypeOnly && !VIEW_VALUES.test(target);
  return takesValue ? says("components import core types only") : [];
}

function globalBreaches({ path, freeNames }: ModuleFacts, { kind }: Room): string[] {
  if (kind !== "core") return [];
  return BROWSER_GLOBALS.filter((name) => freeNames.has(name)).map(
    (name) => `${path} uses the global ${name}, which core must be given instead`,
  );
}

/** Types are erased, so a helper may take them from the file it helps. */
function circlesBetweenFiles(modules: readonly ModuleFacts[]): string[] {
  const cycles = findCycles(runtimeEdges(modules));
  return cycles.map((cycle) => `files in a circle: ${cycle.join(" -> ")}`);
}

function circlesBetweenRooms(modules: readonly ModuleFacts[]): string[] {
  const edges = new Map<string, string[]>();
  for (const { path, imports } of modules) {
    const from = roomOf(path)?.name;
    const targets = imports.map(({ target }) => roomOf(target)?.name);
    if (!from) continue;
    const others = targets.filter((name) => name !== undefined && name !== from);
    // The filter above leaves names only, which its type does not say.
    edges.set(from, [...new Set([...(edges.get(from) ?? []), ...(others as string[])])]);
  }
  return findCycles(edges).map((cycle) => `rooms in a circle: ${cycle.join(" -> ")}`);
}

/** In a page, IndexedDB is the page's own: nothing of the store may be bundled with the reader. */
function contentScriptBreaches(modules: readonly ModuleFacts[]): string[] {
  const edges = runtimeEdges(modules);
  const starts = modules.filter(({ path }) => /^entrypoints\/content/.test(path));
  return starts.flatMap(({ path }) =>
    [...reachableFrom(path, edges)]
      .filter((target) => target === "dexie" || target.startsWith("lib/storage/"))
      .map((target) => `${path} carries ${target} into the page`),
  );
}

/** What each file needs when it runs. */
function runtimeEdges(modules: readonly ModuleFacts[]): Map<string, string[]> {
  return new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target),
    ]),
  );
}
