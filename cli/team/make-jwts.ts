import { fromSeed, type KeyPair } from "@nats-io/nkeys";
import { encodeText } from "../../lib/feed/bytes.ts";
import { permissionsOf } from "./permissions.ts";
import { signJwt } from "./sign-jwt.ts";
import type { KeysFile, Member, MembersFile, ServerFile } from "./team-files.ts";

const UNLIMITED = { subs: -1, data: -1, payload: -1 };
const ACCOUNT_LIMITS = {
  ...UNLIMITED,
  ...{ imports: -1, exports: -1, wildcards: true, conn: -1, leaf: 0 },
};
const STREAM_LIMITS = { mem_storage: 0, disk_storage: -1, streams: -1, consumer: 0 };

/** The JWTs that a server is configured with. */
export interface ServerJwts {
  operator: string;
  system: string;
  account: string;
}

/** Sign what a server must know: who it is, and who of its members is revoked. */
export function makeServerJwts(
  server: ServerFile,
  keys: KeysFile,
  { accountIssuedAt, members }: MembersFile,
): ServerJwts {
  const operator = toKeyPair(keys.operator);
  const dates = { issuedAt: accountIssuedAt, expiresAt: null };
  const account = (name: string, subject: string, nats: object) =>
    signJwt({ name, subject, type: "account", nats, ...dates }, operator);
  const system = { limits: ACCOUNT_LIMITS };
  const lists = {
    limits: { ...ACCOUNT_LIMITS, ...STREAM_LIMITS },
    revocations: revocationsOf(members),
  };
  return {
    operator: signJwt(
      {
        ...{ name: "says-who", subject: server.operator, type: "operator" },
        nats: { system_account: server.system },
        ...dates,
      },
      operator,
    ),
    system: account("SYSTEM", server.system, system),
    account: account("LISTS", server.account, lists),
  };
}

/** Sign a member's JWT. */
export function makeMemberJwt(member: Member, keys: KeysFile): string {
  const { list, user, role, key, issuedAt, expiresAt } = member;
  return signJwt(
    {
      ...{ name: `${list}/${user}`, subject: key, type: "user", issuedAt, expiresAt },
      nats: { ...permissionsOf({ list, user }, role), ...UNLIMITED },
    },
    toKeyPair(keys.account),
  );
}

/** Sign a JWT for whoever runs the server, for one connection; it is written nowhere. */
export function makeOwnJwt(key: string, signer: KeyPair, now: number): string {
  const issuedAt = Math.floor(now / 1_000);
  const dates = { issuedAt, expiresAt: null };
  return signJwt(
    {
      name: "server",
      subject: key,
      type: "user",
      nats: { pub: {}, sub: {}, ...UNLIMITED },
      ...dates,
    },
    signer,
  );
}

/** The key pair of a seed. */
export function toKeyPair(seed: string): KeyPair {
  return fromSeed(encodeText(seed));
}

/**
 * Up to when JWTs of a key are refused. One issued while the clock ran ahead is later than now, so
 * the later of the two dates counts.
 */
function revocationsOf(members: readonly Member[]): Record<string, number> {
  return Object.fromEntries(
    members.flatMap(({ key, issuedAt, revokedAt }) =>
      revokedAt === null ? [] : [[key, Math.max(issuedAt, revokedAt) + 1]],
    ),
  );
}
