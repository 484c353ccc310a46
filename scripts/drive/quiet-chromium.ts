/** Chromium without its first-run pages and without the requests it makes for itself. */
export const QUIET_ARGS = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-domain-reliability",
  "--disable-quic",
  "--no-pings",
  "--password-store=basic",
];
