import { z } from "zod";

const missing = "Please give the address.";

/** The address of a server as somebody types it, without a slash at its end. Whether it may be dialled is asked at every call. */
export const sourceAddress = z
  .string({ error: missing })
  .trim()
  .min(1, missing)
  .max(2_000, "Please keep this under 2,000 characters.")
  .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), {
    error: "This is not an address that begins with https://.",
    abort: true,
  })
  .refine((url) => !new URL(url).username && !new URL(url).password, "The address must not carry a name and password.")
  .refine((url) => !/[?#]/.test(url), "Please leave out what follows the ? or #.")
  .transform((url) => url.replace(/\/+$/, ""));
