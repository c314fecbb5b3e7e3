import { projectUrl } from "~/features/projects/project-urls";

/** The meeting that comes next, whichever that is. */
export const meetingUrl = (slug: string): string => `${projectUrl(slug)}/meeting`;

/** All meetings, or the one of a day. */
export const meetingsUrl = (slug: string, day?: string): string =>
  projectUrl(slug, "meetings") + (day ? `/${day}` : "");
