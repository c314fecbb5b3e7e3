import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { findWorkspace } from "~/features/sign-in/find-workspace.server";
import { notFound } from "~/http/not-found.server";
import { parseForm } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { demoRoles, enterDemo } from "../enter-demo.server";

const schema = z.object({ role: z.enum(demoRoles), to: z.string().optional() });

export async function loader() {
  if (!(await findWorkspace())?.isDemo) throw notFound();
  return redirect("/sign-in");
}

export async function action(asking: ActionFunctionArgs) {
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") throw notFound();
  const { role, to } = submission.value;
  return redirect(safePath(to), { status: 303, headers: await enterDemo(role, asking) });
}
