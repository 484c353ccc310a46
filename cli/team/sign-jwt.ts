import { createHash } from "node:crypto";
import type { KeyPair } from "@nats-io/nkeys";
import { encodeText, toBase64Url } from "../../lib/feed/bytes.ts";

/** What a NATS JWT says, and of whom. */
export interface JwtClaims {
  name: string;
  /** The public key it is about. */
  subject: string;
  type: "operator" | "account" | "user";
  /** As the server's documentation has it for that type. */
  nats: object;
  /** Epoch seconds. */
  issuedAt: number;
  /** Epoch seconds; `null` for no end. */
  expiresAt: number | null;
}

/**
 * Sign a JWT as nats-server 2 reads it.
 *
 * @see https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/jwt
 */
export function signJwt({ type, nats, ...claims }: JwtClaims, signer: KeyPair): string {
  const content = {
    ...{ iss: signer.getPublicKey(), sub: claims.subject, name: claims.name },
    ...{ iat: claims.issuedAt, nats: { ...nats, type, version: 2 } },
    ...(claims.expiresAt === null ? {} : { exp: claims.expiresAt }),
  };
  // The server takes two JWTs with one id for the same.
  const jti = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const head = toBase64Url(encodeText(JSON.stringify({ typ: "JWT", alg: "ed25519-nkey" })));
  const body = toBase64Url(encodeText(JSON.stringify({ ...content, jti })));
  const signature = signer.sign(encodeText(`${head}.${body}`));
  return `${head}.${body}.${toBase64Url(signature)}`;
}
