/** Keeps or takes back a dismissal while the page stays. Never throws; false where it was not kept. */
export async function sendDismissal(url: string, key: string, intent: "dismiss" | "undo"): Promise<boolean> {
  const [rule = "", wordsHash = ""] = key.split(" ");
  const body = new URLSearchParams({ intent, rule, wordsHash, stay: "yes" });
  try {
    const { status } = await fetch(url, { method: "POST", body, redirect: "manual" });
    return status === 204;
  } catch {
    return false;
  }
}
