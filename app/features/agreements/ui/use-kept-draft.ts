import { useEffect, useState } from "react";
import type { DraftStatus, KeptAnswer } from "../draft-status";

const PAUSE_MS = 1_200;
const RETRY_MS = 8_000;
/** Browsers refuse a longer body for a request that outlives its page. */
const LONGEST_KEEPALIVE = 60_000;

/** Keeps what a form holds on its own after every pause and whenever a field is left; without a script nothing of this runs. */
export function useKeptDraft(formId: string, url: string, savedAt: string): DraftStatus {
  const [status, show] = useState<DraftStatus>({ kind: "saved", at: savedAt });
  useEffect(() => {
    const element = document.getElementById(formId);
    if (!(element instanceof HTMLFormElement)) return;
    const read = () => new URLSearchParams([...new FormData(element)].map(([name, value]) => [name, String(value)]));
    // What was typed before this page woke up is not saved yet.
    let saved = isAsLoaded(element) ? read().toString() : "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;

    const later = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(), ms);
    };
    const save = async () => {
      clearTimeout(timer);
      const body = read();
      if (running || body.toString() === saved) return;
      running = true;
      show({ kind: "saving" });
      const answer = await post(url, body);
      running = false;
      show(answer);
      if (answer.kind === "saved") saved = body.toString();
      if (answer.kind === "offline" || answer.kind === "signed_out") later(RETRY_MS);
      else if (answer.kind === "saved" && read().toString() !== saved) later(PAUSE_MS);
    };
    const touched = () => {
      if (read().toString() === saved) return;
      show((now) => (now.kind === "saved" ? { kind: "typing" } : now));
      later(PAUSE_MS);
    };
    const left = () => void save();
    const leaving = () => {
      const body = read();
      if (body.toString() !== saved && body.toString().length < LONGEST_KEEPALIVE) void post(url, body, true);
    };
    touched();
    element.addEventListener("input", touched);
    element.addEventListener("focusout", left);
    window.addEventListener("online", left);
    window.addEventListener("pagehide", leaving);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", touched);
      element.removeEventListener("focusout", left);
      window.removeEventListener("online", left);
      window.removeEventListener("pagehide", leaving);
    };
  }, [formId, url]);
  return status;
}

/** Never throws: no connection is an answer too. */
async function post(url: string, body: URLSearchParams, keepalive = false): Promise<DraftStatus> {
  try {
    const response = await fetch(url, { method: "POST", body, keepalive, redirect: "manual" });
    if (response.type === "opaqueredirect") return { kind: "signed_out" };
    if (response.status === 403 || response.status === 404) return { kind: "forbidden" };
    if (response.status === 413)
      return { kind: "refused", message: "This is longer than can be saved. Please shorten it." };
    if (!response.headers.get("content-type")?.includes("json")) return { kind: "offline" };
    return (await response.json()) as KeptAnswer;
  } catch {
    return { kind: "offline" };
  }
}

/** Whether every field holds what it came with. */
const isAsLoaded = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden]), textarea")].every(
    (field) => field.value === field.defaultValue && (!("checked" in field) || field.checked === field.defaultChecked),
  );
