import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import { setEscalation } from "~/features/flags/set-escalation.server";
import type { Kind } from "~/features/notifications/channels/kinds";
import { addTarget } from "~/features/notifications/targets/add-target.server";
import { newSigningSecret } from "~/features/notifications/targets/list-targets.server";
import { testTarget } from "~/features/notifications/targets/test-target.server";
import { ago, at, minutesAgo, type When } from "../telling/act";
import type { Answers } from "../telling/deliver-until";
import { flagScenes } from "../telling/flag-scenes";
import type { Scene } from "../telling/scene";

/** Whoever made the workflow has left, and Teams has switched it off. */
export const workflowOff: When = ago(2, "15:55");
/** The pager moved to another address. */
const pagerMoved: When = ago(8, "12:00");

/** How the places of Checkout platform answer, each in the words of its kind. */
const answers: Answers = {
  email: () => ({ kind: "taken", answer: "250 2.0.0 Ok: queued" }),
  slack: () => ({ kind: "taken", answer: "200 ok" }),
  teams: (instant, stage) =>
    instant < workflowOff(stage)
      ? { kind: "taken", answer: "202" }
      : { kind: "later", answer: "404 The workflow is switched off." },
  webhook: (instant, stage) =>
    instant < pagerMoved(stage)
      ? { kind: "taken", answer: "200 accepted" }
      : { kind: "gone", answer: "410 This address is no longer used." },
};

export const { said, raise, tend, clocks, post } = flagScenes(answers, ["priya", "tomas"]);

const slack = "#checkout";
const teams = "Operations on call";
const pager = "Pager of the night shift";

/** One place that works, one that has refused for two days, and one that is switched off. */
export const checkoutChannels: Scene[] = [
  ...added(at("Mon 10:15", -9), "slack", slack, "https://hooks.slack.example/services/northwind/checkout"),
  ...added(at("Mon 10:20", -8), "teams", teams, "https://workflows.teams.example/northwind/operations"),
  ...added(at("Tue 11:30", -7), "webhook", pager, "https://pager.northwind.example/drumbeat"),
  said(at("Mon 10:40", -5), "marta", async ({ cast }, _actor, project) => {
    const { id: targetId } = await targetNamed(project.id, pager);
    return setEscalation(project, [
      { personId: cast.marta.personId, targetId: null },
      { personId: cast.owen.personId, targetId: null },
      { personId: null, targetId },
    ]);
  }),
  tested(ago(2, "16:05"), teams),
  post(minutesAgo(0)),
];

/** A place is set up by the lead and tried at once. */
function added(when: When, kind: Kind, name: string, url: string): Scene[] {
  const place = kind === "webhook" ? { url, secret: newSigningSecret() } : { url };
  return [
    said(when, "marta", (_stage, actor, project) =>
      addTarget(actor, project, kind, { intent: "add", id: randomUUID(), name, place, topics: [] }),
    ),
    tested((stage) => new Date(when(stage).getTime() + 60_000), name),
  ];
}

function tested(when: When, name: string): Scene {
  return said(when, "marta", async (_stage, actor, project) =>
    testTarget(actor, project, (await targetNamed(project.id, name)).id),
  );
}

const targetNamed = (projectId: string, name: string) =>
  db.target.findFirstOrThrow({ where: { projectId, name }, select: { id: true } });
