import { webAddress } from "~/http/web-address";

/** The address of a server as somebody types it, without a slash at its end. */
export const sourceAddress = webAddress("Please give the address.")
  .refine((url) => !/[?#]/.test(url), "Please leave out what follows the ? or #.")
  .transform((url) => url.replace(/\/+$/, ""));
