import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { exportConversation } from "../export-conversation.server";
import { conversationUrl } from "../feedback-urls";

/** What one of the two sees of their conversation, as a file to keep. */
export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const file = await exportConversation(actor, asking.params.conversationId);
  if ("locked" in file) return redirect(conversationUrl(asking.params.conversationId ?? ""), 303);
  return new Response(file.text, {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
