import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { getProject } from "~/features/projects/get-project.server";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { findNextMeeting } from "../find-next-meeting.server";
import { meetingsUrl } from "../meeting-urls";

/** An address that stays the same from week to week, for calendars: it leads to the meeting that comes next. */
export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { next } = await findNextMeeting(project);
  return redirect(meetingsUrl(project.slug, next?.day));
}
