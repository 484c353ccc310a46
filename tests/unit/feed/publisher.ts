import type { Claim } from "../../../lib/claim/claim.ts";
import { type Bytes, decodeJson, encodeText, fromBase64, sha256 } from "../../../lib/feed/bytes.ts";
import { type Envelope, sealEnvelope } from "../../../lib/feed/dsse.ts";
import type { GetFile } from "../../../lib/feed/get-file.ts";
import { DELEGATION_TYPE, type Delegation, HEAD_TYPE, Head } from "../../../lib/feed/head.ts";
import { createKeyPair, type KeyPair, keyIdOf } from "../../../lib/feed/keys.ts";
import type {
  Edition,
  EditionInput,
  EditionTools,
  Published,
} from "../../../lib/feed/publish/edition.ts";
import { makeEdition } from "../../../lib/feed/publish/make-edition.ts";
import { toLine } from "../../../lib/feed/records.ts";
import { accept, refuse } from "../../../lib/feed/result.ts";
import type { Subscription } from "../../../lib/feed/subscription.ts";
import { claimOf } from "../storage/claims.ts";

/** 24 November 2026, in epoch ms. */
export const NOW = Date.UTC(2026, 10, 24);
export const DAY = 86_400_000;

/** By what Node and browsers have alike. */
export async function gzipBytes(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Change a head or a delegation before it is signed. */
export interface Forgery {
  head?: Partial<Head>;
  delegation?: Partial<Delegation>;
  online?: KeyPair;
  root?: KeyPair;
}

/** A publisher whose folder is a map. */
export interface Publisher {
  root: KeyPair;
  online: KeyPair;
  files: Map<string, Bytes>;
  subscription: Subscription;
  /** Publish a new edition. */
  publish(claims: readonly Claim[], now?: number): Promise<Edition>;
  /** Take another online key, with a higher epoch. */
  rotate(): Promise<void>;
  /** Sign the head anew with something changed. */
  forge(forgery: Forgery): Promise<void>;
  /** Forget all editions but keep the keys. */
  forget(): void;
  getFile: GetFile;
  /** Paths asked for, oldest first. */
  asked: string[];
}

export const HEADER: EditionInput["header"] = {
  title: "Roads and harbours",
  publisher: "The road office",
  lang: "en",
  licence: "CC-BY-4.0",
  homepage: "https://roads.example/",
  description: "What is said of roads, and what others say to it.",
};

/** Claims named `c0`, `c1` … whose text tells their revision. */
export function claimsOf(count: number, revision = 0): Claim[] {
  return Array.from({ length: count }, (_, index) => numberedClaim(index, revision));
}

/** One of them. */
export function numberedClaim(index: number, revision: number): Claim {
  return claimOf(`c${index}`, `Bridge number ${index} was closed for ${revision} weeks.`);
}

/** Create a publisher who has published nothing yet. */
export async function createPublisher(base = "https://lists.example/roads/"): Promise<Publisher> {
  const root = await createKeyPair();
  const files = new Map<string, Bytes>();
  const asked: string[] = [];
  let [epoch, published] = [1, undefined as Published | undefined];
  const publisher: Publisher = {
    ...{ root, files, asked, online: await createKeyPair() },
    subscription: { base, key: root.publicKey },
    async publish(claims, now = NOW) {
      const lines = await toLines(claims);
      const tools = await toTools(publisher, epoch, now);
      const edition = await makeEdition({ header: HEADER, lines, published }, tools);
      for (const [path, bytes] of edition.files) files.set(path, bytes);
      files.set("head.json", edition.headFile);
      published = remember(edition, { lines, before: published });
      return edition;
    },
    async rotate() {
      publisher.online = await createKeyPair();
      epoch += 1;
    },
    async forge(forgery) {
      files.set("head.json", await forge(publisher, epoch, forgery));
    },
    forget() {
      published = undefined;
    },
    async getFile(path) {
      asked.push(path);
      const bytes = files.get(path);
      return bytes ? accept({ state: "fetched", bytes, etag: null }) : refuse("not-found", path);
    },
  };
  return publisher;
}

async function toTools(
  { root, online }: Publisher,
  epoch: number,
  now: number,
): Promise<EditionTools> {
  const issued = now / 1_000;
  return {
    online,
    delegation: await delegate(root, { key: online.publicKey, epoch, exp: issued + 1e7 }),
    list: await keyIdOf(root.publicKey),
    ...{ issued, lifetime: 7 * 86_400, poll: 21_600, log: null, gzip: gzipBytes },
  };
}

/** Claims as an edition wants them. */
export async function toLines(claims: readonly Claim[]): Promise<EditionInput["lines"]> {
  const entries = claims.map(async (claim) => {
    const line = toLine(claim);
    return [claim.id, { line, hash: await sha256(line) }] as const;
  });
  return new Map(await Promise.all(entries));
}

function remember(
  { head, files, journal, change }: Edition,
  { lines, before }: { lines: EditionInput["lines"]; before: Published | undefined },
): Published {
  const own = journal.editions.at(-1)?.change?.h ?? "";
  const known = before?.changedIds ?? new Map<string, readonly string[]>();
  return {
    head,
    journal,
    snapshot: decodeJson(
      files.get(`s/${head.parts}.json`) ?? encodeText(""),
    ) as Published["snapshot"], // as it was written
    hashes: new Map([...lines].map(([id, { hash }]) => [id, hash])),
    // A head that is only signed anew has its predecessor's change.
    changedIds: change.ids.length > 0 ? new Map([...known, [own, change.ids]]) : known,
  };
}

function delegate(root: KeyPair, delegation: Delegation): Promise<Envelope> {
  return sealEnvelope(DELEGATION_TYPE, encodeText(JSON.stringify(delegation)), root);
}

async function forge(publisher: Publisher, epoch: number, forgery: Forgery): Promise<Bytes> {
  const file = decodeJson(publisher.files.get("head.json") ?? encodeText("")) as {
    head: Envelope;
  }; // as it was written
  const head = Head.parse(decodeJson(fromBase64(file.head.payload) ?? encodeText("")));
  const online = forgery.online ?? publisher.online;
  const exp = Math.floor(head.issued + 1e7);
  const delegation = { key: online.publicKey, epoch, exp, ...forgery.delegation };
  const payload = encodeText(JSON.stringify({ ...head, ...forgery.head }));
  const del = await delegate(forgery.root ?? publisher.root, delegation);
  return encodeText(JSON.stringify({ del, head: await sealEnvelope(HEAD_TYPE, payload, online) }));
}

/** The lines of a packed file. */
export async function linesIn(files: ReadonlyMap<string, Bytes>, path: string): Promise<string[]> {
  const packed = new Blob([files.get(path) ?? encodeText("")]).stream();
  const text = await new Response(packed.pipeThrough(new DecompressionStream("gzip"))).text();
  return text.trimEnd().split("\n");
}
