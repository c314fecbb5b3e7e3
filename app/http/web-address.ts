import { z } from "zod";

/** The address of another server as somebody types it. Whether it may be dialled is not asked here. */
export const webAddress = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(2_000, "Please keep this under 2,000 characters.")
    .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), {
      error: "This is not an address that begins with https://.",
      abort: true,
    })
    .refine(
      (url) => !new URL(url).username && !new URL(url).password,
      "The address must not carry a name and password.",
    );
