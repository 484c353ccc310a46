/** Stands where a record names no speaker; it agrees and disagrees with nobody. */
export const UNKNOWN_SPEAKER = "unknown";
