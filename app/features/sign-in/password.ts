import { z } from "zod";

export const passwordLength = { least: 12, most: 128 };

/** A password that somebody chooses. Never trimmed: what was typed is what counts. */
export const newPassword = z
  .string({ error: "Please choose a password." })
  .min(passwordLength.least, `Please use at least ${passwordLength.least} characters.`)
  .max(passwordLength.most, `Please keep this under ${passwordLength.most} characters.`);

/** A password that somebody says they have. */
export const givenPassword = z
  .string({ error: "Please type your password." })
  .max(passwordLength.most, `A password here has at most ${passwordLength.most} characters.`);
