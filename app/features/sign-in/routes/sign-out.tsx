import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "../sign-out.server";

export const loader = () => redirect("/");

/** Asks for no session: who has none any more is as signed out as they wish to be. */
export async function action(asking: ActionFunctionArgs) {
  return redirect("/sign-in", { status: 303, headers: await signOut(asking) });
}
