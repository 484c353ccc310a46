/** One edition of a made-up list; every claim names its number and its edition. */
export interface Edition {
  readonly version: string;
  readonly claimCount: number;
  readonly segmentSize: number;
}

/** What a test asks of the store's worker. */
export type StoreAsk =
  | { type: "install"; edition: Edition }
  | { type: "progress" }
  | { type: "look"; numbers: readonly number[] }
  | { type: "state" }
  | { type: "race"; editions: number };

/** What became of an install. */
export interface Installed {
  readonly ok: boolean;
  readonly code?: string;
  /** From which claim on the source was read. */
  readonly from: number;
}

/** For each number the edition whose claim was found. */
export type Looked = readonly (string | null)[];

export interface StoreState {
  readonly state: string;
  readonly failure: string | null;
  readonly version: string;
  readonly segments: readonly string[];
  readonly pages: number;
}
