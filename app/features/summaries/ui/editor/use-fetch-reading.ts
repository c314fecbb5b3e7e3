import { useFetcher } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import type { Draft, DraftReading } from "../../draft";
import type { DraftSaver } from "../../draft-saver";
import type { EditorView } from "../../editor-view";
import { readDraft } from "../../read-draft";
import { summaryUrl } from "../../summary-urls";
import { controlsOf, setValue } from "./form-values";

/**
 * Sends a button that wants a key number from its source, while the page stays open and its author goes on. What comes is
 * put into the fields unless something else was typed there meanwhile. `fetching` is the number that is being asked for.
 */
export function useFetchReading(
  form: RefObject<HTMLFormElement>,
  { slug, weekOn }: EditorView,
  saver: RefObject<DraftSaver | undefined>,
) {
  const { data, state, submit } = useFetcher<{ fetched?: DraftReading }>();
  const asked = useRef<DraftReading>();

  useEffect(() => {
    const fetched = data?.fetched;
    if (!form.current || !fetched) return;
    const { id, ...fields } = fetched;
    const values = Object.entries(fields).map(([field, value]) => [`readings/${id}/${field}`, value] as const);
    void saver.current?.adopt(values);
    if (JSON.stringify(lineIn(form.current, id)) !== JSON.stringify(asked.current)) return;
    for (const [path, value] of values) for (const control of controlsOf(form.current, path)) setValue(control, value);
  }, [data, form, saver]);

  const fetchReading = (intent: string, base: Draft) => {
    if (!form.current || state !== "idle") return;
    asked.current = lineIn(form.current, intent.split(" ")[1] ?? "");
    const body = new FormData(form.current);
    body.set("base", JSON.stringify(base));
    body.set("intent", `${intent} here`);
    submit(body, { method: "post", action: summaryUrl(slug, weekOn, "edit") });
  };
  return { fetchReading, fetching: state === "idle" ? "" : (asked.current?.id ?? "") };
}

const lineIn = (form: HTMLFormElement, kpiId: string) =>
  readDraft(new FormData(form)).readings.find(({ id }) => id === kpiId);
