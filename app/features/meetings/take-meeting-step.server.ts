import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { addAction } from "./add-action.server";
import { addPoint } from "./add-point.server";
import { beginMeeting } from "./begin-meeting.server";
import { cancelMeeting } from "./cancel-meeting.server";
import { decide } from "./decide.server";
import { endAction } from "./end-action.server";
import { endMeeting } from "./end-meeting.server";
import type { MeetingOfDay } from "./get-meeting.server";
import type { MeetingForm } from "./meeting-form";
import type { OpenPoint } from "./open-points";
import { removePoint } from "./remove-point.server";
import { talkAbout } from "./talk-about.server";

type Step = Exclude<MeetingForm, { intent: "notes" }>;

/** What a form of the meeting's page asks for. `listBrought` gives what later rooms have to say, and is asked at the beginning. */
export async function takeMeetingStep(
  actor: Actor,
  project: ProjectAccess,
  meeting: MeetingOfDay,
  step: Step,
  listBrought: () => Promise<OpenPoint[]>,
): Promise<Refusal | undefined> {
  switch (step.intent) {
    case "add":
      return addPoint(actor, project, meeting, { id: step.id, title: step.title, reason: step.reason });
    case "remove":
      return removePoint(actor, project, step.pointId);
    case "begin":
      return beginMeeting(actor, project, meeting, await listBrought());
    case "talk":
      return talkAbout(actor, project, meeting, step.pointId);
    case "decide":
      return decide(actor, project, meeting, { id: step.id, text: step.text, askId: step.askId || null });
    case "act": {
      const { id, text, ownerId, dueOn } = step;
      return addAction(actor, project, meeting, { id, text, ownerId, dueOn });
    }
    case "done":
      return endAction(actor, project, step.actionId, "done");
    case "drop":
      return endAction(actor, project, step.actionId, { dropped: step.why });
    case "end":
      return endMeeting(actor, project, meeting);
    case "cancel":
      return cancelMeeting(actor, project, meeting);
  }
}
