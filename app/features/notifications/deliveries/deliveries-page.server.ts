import { redirect } from "@remix-run/node";
import type { Actor } from "~/features/sign-in/actor";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { kindNames, kinds } from "../channels/kinds";
import { deliveryStates, replayForm } from "./deliveries-form";
import { type DeliveryFilter, listDeliveries } from "./list-deliveries.server";
import { replayDeliveries } from "./replay-deliveries.server";

const channels = [...kindNames, "page"] as const;
const MOST_PAGES = 1_000;

export async function readDeliveriesPage(actor: Actor, request: Request) {
  const { searchParams } = new URL(request.url);
  const filter = readFilter(searchParams);
  const replayed = Number(searchParams.get("replayed"));
  return {
    ...(await listDeliveries(actor, filter)),
    filter,
    isDemo: actor.isDemo,
    channels: channels.map((value) => ({ value, label: value === "page" ? "Open page" : kinds[value].name })),
    replayed: searchParams.has("replayed") && Number.isSafeInteger(replayed) && replayed >= 0 ? replayed : null,
  };
}

function readFilter(params: URLSearchParams): DeliveryFilter {
  const page = Number(params.get("page"));
  return {
    state: deliveryStates.find((one) => one === params.get("state")) ?? "dead",
    channel: channels.find((one) => one === params.get("channel")) ?? null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, MOST_PAGES) : 1,
  };
}

export async function answerDeliveriesPage(actor: Actor, request: Request) {
  const submission = await parseForm(request, replayForm);
  if (submission.status !== "success") return refuse(submission);
  const count = await replayDeliveries(actor, submission.value);
  if (count === 0)
    return refuseField(
      submission,
      submission.value.intent === "replay" ? "" : "from",
      "There is nothing that can be sent again.",
    );
  return redirect(`/workspace/deliveries?replayed=${count}`, 303);
}
