/**
 * Read what stays the same for a life of the background, once; what could not be read is tried again.
 *
 * @param known What was read or is being read, by key.
 */
export function readOnce<T>(
  known: Map<string, Promise<T>>,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const reading = read();
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}
