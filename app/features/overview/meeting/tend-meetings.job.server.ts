import { atTime } from "~/clock.server";
import { endForgottenMeetings } from "~/features/meetings/end-forgotten-meetings.server";
import { listMeetingsAhead } from "~/features/meetings/list-meetings-ahead.server";
import { offerTimeBack } from "~/features/meetings/offer-time-back.server";
import type { ClockJob } from "~/queue/clock-job";
import { listBroughtPoints } from "./list-brought-points.server";

/** Offers the time of meetings back for which nothing is open by the day before, and ends those that nobody ended. */
export const tendMeetings: ClockJob = {
  name: "tend-meetings",
  everySeconds: 300,
  run: (at) =>
    atTime(at, async () => {
      await endForgottenMeetings(at);
      const errors: unknown[] = [];
      for (const ahead of await listMeetingsAhead(at))
        await listBroughtPoints({ id: ahead.projectId, slug: ahead.slug })
          .then((brought) => offerTimeBack(ahead, brought))
          .catch((error) => errors.push(error));
      if (errors.length > 0) throw new AggregateError(errors, `${errors.length} meetings could not be looked at`);
    }),
};
