import { formatDay } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { mediumWords } from "./check-in";
import { canTakeBack } from "./check-in-access";
import type { EntryView } from "./ledger-view";
import type { LedgerEntry } from "./load-ledger.server";

const waits = { yes: "Could have waited", no: "Could not wait", unsure: "Not sure whether it could have waited" };

/** One entry of the ledger in words, as the project's people read it. */
export function describeEntry(entry: LedgerEntry, project: ProjectAccess, personId: string, now: Date): EntryView {
  const { id, count, minutesEach, isRemembered, isTakenBack, topic } = entry;
  const day = formatDay(entry.happenedOn, now);
  return {
    id,
    topic,
    isTakenBack,
    day: isRemembered ? `Week of ${day}` : day,
    who: entry.askedByName || (count === 1 ? "1 check-in" : `${count} check-ins`),
    how: `${mediumWords[entry.medium]}, ${minutesEach} min${count > 1 ? " each" : ""}`,
    couldWait: waits[entry.couldWait],
    by: `${isRemembered ? "Remembered" : "Logged"} by ${entry.loggedBy}`,
    mayTakeBack: !isTakenBack && canTakeBack(project, personId, entry),
  };
}
