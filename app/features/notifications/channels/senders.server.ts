import type { z } from "zod";
import type { ChannelWords, Envelope, Outcome, Send } from "./channel";
import { sendDiscord } from "./discord/send.server";
import { sendEmail } from "./email/send.server";
import { type Kind, kinds } from "./kinds";
import { sendSelfTest } from "./self-test/send.server";
import { sendSlack } from "./slack/send.server";
import { sendTeams } from "./teams/send.server";
import { sendWebhook } from "./webhook/send.server";

/** Says a message at a place that is read as this kind's; throws where it is none. */
type Sender = (envelope: Envelope, place: unknown) => Promise<Outcome>;

export const senders = {
  email: at(kinds.email, sendEmail),
  slack: at(kinds.slack, sendSlack),
  teams: at(kinds.teams, sendTeams),
  discord: at(kinds.discord, sendDiscord),
  webhook: at(kinds.webhook, sendWebhook),
  "self-test": at(kinds["self-test"], sendSelfTest),
} satisfies Record<Kind, Sender>;

function at<Place extends z.ZodObject>({ place }: ChannelWords<Place>, send: Send<z.output<Place>>): Sender {
  return (envelope, typed) => send(envelope, place.parse(typed));
}
