/** All that is shown of an address, and kept in the clear. */
export const placeShown = (url: string): { host: string; tail: string } => ({
  host: new URL(url).host,
  tail: url.slice(-4),
});
