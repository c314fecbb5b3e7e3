import { now } from "~/clock.server";
import type { Content } from "../content";
import { describeContent } from "../describe-content.server";
import type { SummaryView } from "../summary-view";

/** What was published as it is read: its words, whatever the day. */
export function readPublished(content: Content, weekOn: string): SummaryView {
  const at = now();
  const today = at.toISOString().slice(0, 10);
  return describeContent(content, { weekOn, timeZone: "UTC", now: at, today, trends: [] });
}
