import type { ListHeader } from "../claim/claim-list.ts";

/** What a reader sees of a list before it is followed, and what is to be followed then. */
export interface ListPreview {
  /** A publisher's folder with a head, or one file of claims. */
  kind: "feed" | "file";
  base: string;
  key: string | null;
  said: Pick<ListHeader, "title" | "publisher" | "lang" | "licence" | "homepage">;
  description: string | null;
  /** A short name of the publisher's key; `null` for an unsigned list. */
  keyId: string | null;
  count: number;
  /** Epoch ms of the publisher's last confirmation; `null` where nobody confirms it. */
  issuedAt: number | null;
  /** What the first download takes. */
  bytes: number;
  /** A few claims in words. */
  sample: string[];
}
