/** They show what comes after them in another order than it was written, beyond their own text's end. Nobody sees them. */
const turnsOfDirection = /[\u202a-\u202e\u2066-\u2069]/g;

/** PostgreSQL stores no NUL, lines end with one character, and no text makes the words beside it read backwards. */
export const plainText = (text: string): string =>
  text.replaceAll("\0", "").replaceAll("\r\n", "\n").replace(turnsOfDirection, "").toWellFormed();
