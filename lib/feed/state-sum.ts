import { toHex } from "./bytes.ts";

/**
 * The sum of all lines' SHA-256 hashes modulo 2^256. It does not depend on the lines' order, and a
 * line is taken out as cheaply as it is put in, so it is checked after every update however large
 * the list.
 */
export type StateSum = bigint;

/** The sum of no lines. */
export const EMPTY_SUM: StateSum = 0n;

const MODULUS = 1n << 256n;

/** The sum with one more line. */
export function addHash(sum: StateSum, hash: Uint8Array): StateSum {
  return (sum + toNumber(hash)) % MODULUS;
}

/** The sum without a line that is in it. */
export function removeHash(sum: StateSum, hash: Uint8Array): StateSum {
  return (sum - toNumber(hash) + MODULUS) % MODULUS;
}

/** A sum as a head states it: 64 hexadecimal digits. */
export function formatSum(sum: StateSum): string {
  return sum.toString(16).padStart(64, "0");
}

/** Read {@link formatSum}'s text back. */
export function parseSum(text: string): StateSum {
  return BigInt(`0x${text}`);
}

function toNumber(hash: Uint8Array): bigint {
  return BigInt(`0x${toHex(hash)}`);
}
