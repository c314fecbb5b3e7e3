/** The installation's secret, for signing. Set at start, before the first request or job; importers see the live binding. */
export let secret: string;

export function setSecret(value: string): void {
  secret = value;
}
