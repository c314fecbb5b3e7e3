import { data, redirect } from "@remix-run/node";
import { answerForm } from "~/features/projects/answer-form.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { parseForm, refuse } from "~/http/parse-form.server";
import { kinds, targetKindNames } from "../channels/kinds";
import { targetsUrl } from "../target-urls";
import { addTarget } from "./add-target.server";
import { changeAddress, chooseTopics, enableTarget, removeTarget, rotateSecret } from "./change-target.server";
import { findTestResult } from "./find-test-result.server";
import { listTargets, newSigningSecret } from "./list-targets.server";
import { requireTargetOwner } from "./require-target-owner.server";
import { addTargetForm, kindToAdd, type TargetForm, targetForm } from "./target-form";
import { awaitAttempt, testTarget } from "./test-target.server";

/** What the page of a project's channels shows, and the one of the workspace's. */
export async function readTargetsPage(actor: Actor, project: ProjectAccess | null, request: Request) {
  requireTargetOwner(actor, project);
  const { isDemo } = actor;
  const { searchParams } = new URL(request.url);
  const kind = kindToAdd(searchParams.get("add"));
  const offered = targetKindNames.map((name) => ({ kind: name, name: kinds[name].name, icon: kinds[name].icon }));
  if (kind) {
    const { name, fields } = kinds[kind];
    const form = { kind, name, fields: [...fields], id: crypto.randomUUID(), secret: newSigningSecret() };
    return { adding: form, targets: [], offered, tested: null, isDemo };
  }
  const [targets, tested] = await Promise.all([
    listTargets(actor, project),
    findTestResult(actor, project, searchParams.get("tested")),
  ]);
  return { adding: null, targets, offered, tested, isDemo };
}

/** One of that page's forms. */
export async function answerTargetsPage(actor: Actor, project: ProjectAccess | null, request: Request) {
  requireTargetOwner(actor, project);
  const done = targetsUrl(project?.slug);
  const kind = kindToAdd(new URL(request.url).searchParams.get("add"));
  if (kind) {
    const submission = await parseForm(request, addTargetForm(kind));
    if (submission.status !== "success") return refuse(submission);
    return answerForm(submission, await addTarget(actor, project, kind, submission.value), done);
  }
  const submission = await parseForm(request, targetForm);
  if (submission.status !== "success") return refuse(submission);
  if (submission.value.intent !== "test")
    return answerForm(submission, await change(actor, project, submission.value), done);
  const test = await testTarget(actor, project, submission.value.targetId);
  if (isRefusal(test)) return data({ result: submission.reply({ formErrors: [test.refused] }) }, { status: 422 });
  await awaitAttempt(test.deliveryId);
  return redirect(`${done}?tested=${test.deliveryId}`, 303);
}

async function change(actor: Actor, project: ProjectAccess | null, form: Exclude<TargetForm, { intent: "test" }>) {
  const of = [actor, project, form.targetId] as [Actor, ProjectAccess | null, string];
  if (form.intent === "rotate") return rotateSecret(of, form.secret);
  if (form.intent === "address") return changeAddress(of, form.url);
  if (form.intent === "topics") await chooseTopics(of, form.topics);
  else if (form.intent === "enable") await enableTarget(of);
  else await removeTarget(of);
  return undefined;
}
