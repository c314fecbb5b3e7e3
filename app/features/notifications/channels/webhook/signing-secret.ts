import { z } from "zod";

/** Standard Webhooks: whsec_ and 24 to 64 bytes in base64. */
export const signingSecret = z
  .string({ error: "Please give a signing secret." })
  .trim()
  .regex(
    /^whsec_(?:[A-Za-z0-9+/]{4}){8,22}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    "A signing secret is whsec_ and then 32 to 88 characters in base64.",
  );
