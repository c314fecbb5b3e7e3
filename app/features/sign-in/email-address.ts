import { z } from "zod";

const wrong = "Please give an e-mail address, for example mara@example.com.";

/** An e-mail address as it is stored and compared: trimmed, in small letters. */
export const emailAddress = z
  .string({ error: "Please give an e-mail address." })
  .trim()
  .toLowerCase()
  .max(254, wrong)
  .pipe(z.email(wrong));
