import { isIPv6 } from "node:net";

/** One visitor: an IPv4 address, or the /64 network that an IPv6 provider hands to one customer. */
export function visitorOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail] = address.split("::", 2);
  const before = head.split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - before.length - tail.split(":").filter(Boolean).length;
  return [...before, ...Array<string>(missing).fill("0"), ...(tail ?? "").split(":")]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
