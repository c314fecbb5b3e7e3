import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { renderMarkdown } from "~/markdown/render-markdown.server";
import type { MeetingDay } from "./coming-meeting";
import { inMeeting, whyNotRunning } from "./lock-meeting.server";

export type NotesKept = { version: number };
type Clash = Refusal & { theirs: string; version: number };

/**
 * Keeps the notes of a meeting that runs. Whoever wrote on top of an older version gets what stands now beside their own
 * words, and nothing is overwritten.
 */
export async function keepNotes(
  _actor: Actor,
  project: ProjectAccess,
  day: MeetingDay,
  { notes, version }: { notes: string; version: number },
): Promise<Refusal | Clash | NotesKept> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  let kept = version;
  const refusal = await inMeeting(project, day, async (tx, meeting): Promise<Refusal | Clash | undefined> => {
    const refused = whyNotRunning(meeting);
    if (refused) return { refused, field: "notes" };
    kept = meeting.notesVersion;
    if (notes === meeting.notes) return;
    if (version !== meeting.notesVersion)
      return { refused: whoWasFaster, field: "notes", theirs: meeting.notes, version: meeting.notesVersion };
    kept = version + 1;
    await tx.meeting.update({
      where: { id: meeting.id },
      data: { notes, notesHtml: renderMarkdown(notes), notesVersion: kept },
    });
  });
  return isRefusal(refusal) ? refusal : { version: kept };
}

const whoWasFaster =
  "Somebody else has saved notes in the meantime. Theirs stand below; please bring both together and save again.";
