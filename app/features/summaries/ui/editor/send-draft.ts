import type { Draft } from "../../draft";
import type { SendAnswer } from "../../draft-saver";

/** Browsers refuse a longer body for a request that outlives its page; it is then sent the ordinary way. */
const longestKeepalive = 60_000;

/** Sends the words of an open page to be saved. Never throws: no connection is an answer too. */
export function sendDraft(url: string, page: string) {
  return async (base: Draft, mine: Draft, isLeaving: boolean): Promise<SendAnswer> => {
    const body = new URLSearchParams({ page, base: JSON.stringify(base), mine: JSON.stringify(mine) });
    const keepalive = isLeaving && body.toString().length < longestKeepalive;
    try {
      const response = await fetch(url, { method: "POST", body, keepalive, redirect: "manual" });
      if (response.type === "opaqueredirect") return { kind: "signed_out" };
      if (response.status === 403 || response.status === 404) return { kind: "forbidden" };
      if (response.status === 413)
        return { kind: "refused", messages: ["The summary is longer than can be saved. Please shorten it."] };
      if (!response.headers.get("content-type")?.includes("json")) return { kind: "offline" };
      return (await response.json()) as SendAnswer;
    } catch {
      return { kind: "offline" };
    }
  };
}
