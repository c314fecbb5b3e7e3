import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import { describeMeeting } from "~/features/meetings/describe-meeting.server";
import { getMeeting } from "~/features/meetings/get-meeting.server";
import { keepNotes } from "~/features/meetings/keep-notes.server";
import { meetingForm } from "~/features/meetings/meeting-form";
import { meetingsUrl } from "~/features/meetings/meeting-urls";
import { takeMeetingStep } from "~/features/meetings/take-meeting-step.server";
import { MeetingPage } from "~/features/meetings/ui/meeting-page";
import type { NotesAnswer } from "~/features/meetings/ui/notes-form";
import { getProject } from "~/features/projects/get-project.server";
import { isRefusal } from "~/features/projects/refusal";
import { messagesOf, resultOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { ownWord } from "~/ui/own-word";
import { listBroughtPoints } from "../meeting/list-brought-points.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Meeting of ${data.project.name}, ${data.view.when} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const [meeting, brought] = await Promise.all([getMeeting(project, asking.params.day), listBroughtPoints(project)]);
  return { project, view: describeMeeting(actor, project, meeting, brought) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const meeting = await getMeeting(project, asking.params.day);
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const submission = await parseForm(asking.request, meetingForm);
  if (submission.status !== "success") {
    const { intent, notes, version } = submission.payload;
    if (intent !== "notes" || typeof notes !== "string") return refuse(submission);
    const problem = messagesOf(submission.reply());
    const notesAnswer: NotesAnswer = { mine: notes, theirs: null, problem, version: Number(version) || 1 };
    return data({ notesAnswer }, { status: 422 });
  }
  const step = submission.value;
  const here = meetingsUrl(project.slug, meeting.day);
  if (step.intent === "notes") {
    const kept = await keepNotes(actor, project, meeting, step);
    if (!isRefusal(kept))
      return step.quiet ? data({ notesVersion: kept.version }) : redirect(`${here}?done=notes`, 303);
    const { theirs = null, version = step.version } = "theirs" in kept ? kept : {};
    const notesAnswer: NotesAnswer = { mine: step.notes, theirs, problem: kept.refused, version };
    return data({ notesAnswer }, { status: 409 });
  }
  const refusal = await takeMeetingStep(actor, project, meeting, step, () => listBroughtPoints(project));
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused, refusal.field ? 422 : 409);
  return redirect(`${here}?done=${step.intent}`, 303);
}

const news: Record<string, string> = {
  add: "Your point is on the agenda.",
  remove: "Your point is taken back.",
  begin: "The meeting has begun.",
  notes: "The notes are saved.",
  decide: "The decision is kept.",
  act: "The action is kept, and comes back first next time.",
  done: "Done.",
  drop: "Dropped. Your reason stands beside it.",
  end: "The meeting has ended. Its minutes stand below, and in the next digest.",
  cancel: "The meeting is cancelled.",
};

const forms = ["add", "decide", "act"];

export default function MeetingOfDay() {
  const { project, view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>() as
    | { result?: SubmissionResult<string[]>; notesAnswer?: NotesAnswer }
    | undefined;
  const [search] = useSearchParams();
  const lastOf = (intent: string) => resultOf(sent?.result, intent);
  const isAtField = forms.some(lastOf) || Boolean(lastOf("drop")?.error?.why);
  const ofButton = isAtField ? undefined : sent?.result;
  return (
    <MeetingPage
      {...{ project, view, lastOf }}
      news={sent ? "" : (ownWord(news, search.get("done")) ?? "")}
      problem={messagesOf(ofButton)}
      notesAnswer={sent?.notesAnswer}
    />
  );
}
