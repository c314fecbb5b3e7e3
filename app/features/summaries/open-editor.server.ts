import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import type { Period } from "~/features/projects/period";
import { formatInstantShort } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeEditor } from "./describe-editor.server";
import { momentText } from "./describe-saved.server";
import type { DeskView, EditorView, FormView } from "./editor-view";
import { openDraft } from "./open-draft.server";
import { previewSummary } from "./preview-summary.server";
import { describeCoach } from "./remarks/describe-coach.server";

export type OpenEditor = { editor: EditorView; desk: DeskView; shown: FormView; publishedAt: string | null };

/** Everything that the page of an open week needs. With `isChecked` it says at once what is missing to publish. */
export async function openEditor(
  actor: Actor,
  project: ProjectAccess,
  period: Period,
  isChecked: boolean,
): Promise<OpenEditor> {
  const open = await openDraft(project, period);
  const { draft, savedAt, savedById, publishedAt, trends } = open;
  const errors = isChecked ? (await previewSummary(project, period, draft, trends)).errors : {};
  const saved = savedById ? momentText(savedAt, period.timeZone) : "";
  const { editor, desk } = describeEditor(actor, project, period, open);
  return {
    editor,
    desk: { ...desk, coach: await describeCoach(actor, open, period.weekOn) },
    shown: {
      stamp: `${period.weekOn}${isChecked ? randomUUID() : ""}`,
      draft,
      base: draft,
      errors,
      conflicts: [],
      saved,
    },
    publishedAt: publishedAt && formatInstantShort(publishedAt, period.timeZone, now()),
  };
}
