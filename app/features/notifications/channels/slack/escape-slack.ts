const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Slack reads mentions and links only between < and >. */
export const escapeSlack = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] as string);
