import { wordsOf } from "~/features/notifications/message";
import { remindPeople } from "~/features/notifications/remind-people.server";
import { formatDay } from "~/features/projects/period-text";
import type { ClockJob } from "~/queue/clock-job";
import { proposalUrl } from "./agreement-urls";
import { listProposalsToRemind } from "./list-proposals-to-remind.server";

/** Before a proposal expires, whoever can give the missing signature hears of it once. */
export const remindSigners: ClockJob = {
  name: "remind-signers",
  everySeconds: 600,
  run: async (at) =>
    remindPeople(
      (await listProposalsToRemind(at)).flatMap(({ proposalId, number, project, expiresOn, waitsFor }) =>
        waitsFor.map(({ id: personId }) => ({
          ...{ key: `proposal ${proposalId} version ${number}`, personId },
          ...{ projectId: project.id, topic: "rhythm" as const, aboutId: proposalId },
          words: wordsOf({
            title: `${project.name}: the proposal is open until ${formatDay(expiresOn, at)}`,
            lines: [
              `The proposal for how ${project.name} reports waits for your side. You can accept it, change it or decline it with a word.`,
              `It is open until the end of ${formatDay(expiresOn, at)}.`,
            ],
            action: { label: "Read the proposal", path: proposalUrl(project.slug, proposalId) },
            why: "You get this once because you can sign for your side.",
          }),
        })),
      ),
    ),
};
