/** Whether a string is an absolute http or https address, the only kind ever linked. */
export function isWebUrl(value: string): boolean {
  if (value === lastGood) return true;
  const isGood = /^https?:\/\//i.test(value) && URL.canParse(value);
  if (isGood) lastGood = value;
  return isGood;
}

/** In a list of checks, where something was said and where it was checked is often one address. */
let lastGood: string | undefined;

/** The host a link leads to, for showing beside it; empty where there is none. */
export function hostOf(value: string): string {
  return isWebUrl(value) ? new URL(value).host.replace(/^www\./, "") : "";
}

/** Whether a URL's hostname is this machine's own, where nothing on the way can listen. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
