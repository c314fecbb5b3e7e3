import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireProject } from "~/features/projects/get-project.server";
import { isRefusal } from "~/features/projects/refusal";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { resultOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { canMakeKeys, canManageKeys, whyNoKeys } from "../key-access";
import { keysForm } from "../key-form";
import { apiUrl, keysUrl } from "../key-urls";
import { listKeys } from "../list-keys.server";
import { makeKey } from "../make-key.server";
import { revokeKey } from "../revoke-key.server";
import { KeyList } from "../ui/key-list";
import { MakeKeyForm } from "../ui/make-key-form";
import { NewKey } from "../ui/new-key";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Keys of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

/** A page that may show a key is kept by nobody. */
const keptByNobody = { "Cache-Control": "no-store" };
export const headers: HeadersFunction = () => keptByNobody;

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canManageKeys, whyNoKeys);
  const keys = await listKeys(actor, project);
  return data({ project, keys, mayMake: canMakeKeys(project), id: crypto.randomUUID() }, { headers: keptByNobody });
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canManageKeys, whyNoKeys);
  const submission = await parseForm(asking.request, keysForm);
  if (submission.status !== "success") return refuse(submission);
  const { value } = submission;
  if (value.intent === "revoke") {
    await revokeKey(actor, project, value.keyId);
    throw redirect(keysUrl(project.slug), 303);
  }
  const made = await makeKey(actor, project, value);
  if (!made) return data({ result: undefined, isMadeBefore: true }, { status: 409, headers: keptByNobody });
  if (isRefusal(made)) return refuseField(submission, "", made.refused);
  return data({ result: undefined, made: { key: made.key, name: value.name } }, { headers: keptByNobody });
}

export default function Keys() {
  const { project, keys, mayMake, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const made = answer && "made" in answer ? answer.made : undefined;
  return (
    <ProjectPage project={project} here="Keys">
      <PageTitle>Keys for programs</PageTitle>
      <p className="mb-6 text-ink-2">
        A program with a key of this project pushes readings, raises flags or reads. It acts for the person who made the
        key and never does more than they may.{" "}
        <Link to={apiUrl} className="text-accent underline">
          How the API works
        </Link>
      </p>
      {made && <NewKey made={made} />}
      {answer && "isMadeBefore" in answer && (
        <Notice tone="warn">
          This key was made already, and a key is shown once only. If you did not copy it, revoke it and make another.
        </Notice>
      )}
      <KeyList keys={keys} />
      {mayMake && <MakeKeyForm key={keys.length} id={id} lastResult={resultOf(answer?.result, "make")} />}
    </ProjectPage>
  );
}
