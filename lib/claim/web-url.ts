/** Whether a string is an absolute http or https address, the only kind ever linked. */
export function isWebUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** The host a link leads to, for showing beside it; empty where there is none. */
export function hostOf(value: string): string {
  return isWebUrl(value) ? new URL(value).host.replace(/^www\./, "") : "";
}
