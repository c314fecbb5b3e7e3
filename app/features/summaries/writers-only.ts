/** Why somebody who may read may not write. */
export const writersOnly =
  "Only the lead and the engineers of this project write its summaries, while it is not archived.";
