import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { parseForm } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { changeAccount } from "../change-account.server";
import { requireActor } from "../current-actor.server";

const schema = z.object({ theme: z.enum(["system", "light", "dark"]) });

export async function loader(asking: LoaderFunctionArgs) {
  await requireActor(asking);
  return redirect("/account");
}

/** Goes back to the page on which the colours were chosen; what is no theme changes nothing. */
export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const submission = await parseForm(asking.request, schema);
  if (submission.status === "success") await changeAccount(actor, submission.value);
  return redirect(pathOf(asking.request.headers.get("referer")), 303);
}

function pathOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return safePath(pathname + search);
}
