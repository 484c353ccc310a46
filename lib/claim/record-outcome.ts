/** What became of one record of an imported file, in the order of the file. */
export type RecordOutcome =
  | { state: "imported"; id: string; title: string }
  | { state: "merged"; id: string; title: string }
  | { state: "refused"; title: string; why: string };
