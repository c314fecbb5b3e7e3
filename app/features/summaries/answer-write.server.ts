import { randomUUID } from "node:crypto";
import type { Submission } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeConflicts, describePublished, momentText } from "./describe-saved.server";
import { type Draft, emptyDraft } from "./draft";
import { withValues } from "./draft-paths";
import type { FormView } from "./editor-view";
import { getSummaryId } from "./get-summary-id.server";
import { listRunningNotes } from "./list-running-notes.server";
import { openDraft } from "./open-draft.server";
import { publishSummary } from "./publish-summary.server";
import { asDraft } from "./read-draft";
import { readForSummary } from "./read-for-summary.server";
import { type AlreadyPublished, type ConflictWithAuthor, saveDraft } from "./save-draft.server";
import { readingId, summaryUrl } from "./summary-urls";
import { takeFetched } from "./take-fetched.server";

type Sent = { base: Draft; mine: Draft; intent: string };

/** Does what the form of an open week asks for. Where it cannot, the page comes back with all that was typed, and why. */
export async function answerWrite(actor: Actor, project: ProjectAccess, period: Period, { base, mine, intent }: Sent) {
  const { weekOn } = period;
  const summaryId = await getSummaryId(project, weekOn);
  const [what, which, where] = intent.split(" ");
  if (what === "publish")
    return answerPublish(actor, project, period, { summaryId, base, mine, isMeant: which === "early" });
  const saved = await saveDraft(actor, project, summaryId, base, await wanted());
  if (saved.kind === "published") return published(saved, period, base, mine);
  if (saved.conflicts.length > 0) return conflicting(saved, period);
  if (what === "read") await readForSummary(actor, project, weekOn, which);
  if (where === "here") return fetched(project, period, which);
  const place = which && (what === "read" || what === "take") ? `#${readingId(which)}` : "";
  return redirect(`${summaryUrl(project.slug, weekOn, what === "preview" ? "preview" : "edit")}${place}`, 303);

  function wanted() {
    if (what === "copy") return withNote(actor, project, weekOn, mine, which);
    return what === "take" ? takeFetched(project, weekOn, mine, which) : mine;
  }
}

/** For a page that stays open: the line of a number as it stands in the draft by now. */
async function fetched(project: ProjectAccess, period: Period, kpiId: string | undefined) {
  const { draft } = await openDraft(project, period);
  return data({ fetched: draft.readings.find(({ id }) => id === kpiId) });
}

async function answerPublish(
  actor: Actor,
  project: ProjectAccess,
  period: Period,
  { summaryId, base, mine, isMeant }: { summaryId: string; base: Draft; mine: Draft; isMeant: boolean },
) {
  const result = await publishSummary(actor, project, period, summaryId, base, mine, !isMeant);
  if (result.kind === "refused" || result.kind === "early") {
    const { draft, savedAt } = result;
    const more = result.kind === "early" ? { early: result.early } : { errors: result.errors };
    return show({ draft, base: draft, saved: momentText(savedAt, period.timeZone), ...more }, 422);
  }
  if (result.kind === "conflict") return conflicting(result.saved, period);
  if (result.kind === "already" && result.saved.isLeftOut) return published(result.saved, period, base, mine);
  return redirect(`${summaryUrl(project.slug, period.weekOn)}?published`, 303);
}

/** The form as it was sent, with a line more or less, or with what is wrong with it. */
export function showSent(submission: Submission<unknown>) {
  const { initialValue = {}, error, intent } = submission.reply();
  const payload = initialValue ?? {};
  const errors = Object.fromEntries(
    Object.entries(error ?? {}).filter((entry): entry is [string, string[]] => Boolean(entry[1])),
  );
  const added = intent?.type === "insert" ? String(intent.payload.name) : undefined;
  return show(
    { draft: asDraft(payload), base: readBase(payload.base), errors: intent ? {} : errors, added },
    intent ? 200 : 422,
  );
}

const show = (shown: Pick<FormView, "draft" | "base"> & Partial<FormView>, status: number) =>
  data(
    { shown: { errors: {}, conflicts: [], saved: "", ...shown, stamp: randomUUID() } satisfies FormView },
    { status },
  );

const published = (saved: AlreadyPublished, period: Period, base: Draft, mine: Draft) =>
  show({ draft: mine, base, published: describePublished(saved, period) }, 409);

/** Mine stands in the field and theirs is the new base: saving once more, having seen both, keeps mine. */
const conflicting = ({ draft, conflicts }: { draft: Draft; conflicts: ConflictWithAuthor[] }, period: Period) =>
  show(
    {
      draft: withValues(
        draft,
        conflicts.map(({ path, mine }) => [path, mine]),
      ),
      base: draft,
      conflicts: describeConflicts(conflicts, period),
    },
    409,
  );

async function withNote(
  actor: Actor,
  project: ProjectAccess,
  weekOn: string,
  draft: Draft,
  noteId: string | undefined,
): Promise<Draft> {
  const note = (await listRunningNotes(actor, project, weekOn)).find(({ id }) => id === noteId);
  return note ? { ...draft, notes: `${draft.notes.trimEnd()}\n- ${note.text}`.trimStart() } : draft;
}

function readBase(base: unknown): Draft {
  try {
    return asDraft(JSON.parse(String(base)));
  } catch {
    return emptyDraft;
  }
}
