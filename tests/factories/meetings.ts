import { atTime } from "~/clock.server";
import { getMeeting, type MeetingOfDay } from "~/features/meetings/get-meeting.server";
import type { MeetingForm } from "~/features/meetings/meeting-form";
import { takeMeetingStep } from "~/features/meetings/take-meeting-step.server";
import { getProject } from "~/features/projects/get-project.server";
import type { Actor } from "~/features/sign-in/actor";
import { makeTeam } from "./projects";
import { makeAgreement } from "./proposals";

/** A Tuesday on which the team of `makeMeetingTeam` meets at 10:00 in Berlin. */
export const meetingDay = "2026-11-24";
/** So many minutes after the meeting's time. */
export const after = (minutes: number, day = meetingDay): Date =>
  new Date(new Date(`${day}T09:00:00Z`).getTime() + minutes * 60_000);

/** A team with an agreement in force since Wednesday 18 November 2026: it meets on Tuesdays. */
export async function makeMeetingTeam(more?: Parameters<typeof makeTeam>[0]) {
  const team = await makeTeam(more);
  await atTime(new Date("2026-11-18T09:00:00Z"), () => makeAgreement(team.priya, team.dana, team.project));
  return team;
}

/** The meeting of a day as somebody meets it at a moment. */
export const meetingAt = (
  actor: Actor,
  { slug }: { slug: string },
  at: Date,
  day = meetingDay,
): Promise<MeetingOfDay> => atTime(at, async () => getMeeting(await getProject(actor, slug), day));

/** What a form of the meeting's page does at a moment. */
export const stepAt = (
  actor: Actor,
  { slug }: { slug: string },
  at: Date,
  step: Exclude<MeetingForm, { intent: "notes" }>,
  day = meetingDay,
) =>
  atTime(at, async () => {
    const project = await getProject(actor, slug);
    return takeMeetingStep(actor, project, await getMeeting(project, day), step, async () => []);
  });
