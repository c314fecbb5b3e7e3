import { webAddress } from "~/http/web-address";

/** The address of a hook as somebody pastes it. Whether it may be dialled is asked when it is saved, and at every call. */
export const hookAddress = webAddress("Please paste the address.");
