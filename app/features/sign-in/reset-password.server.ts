import { auth } from "./auth.server";
import { refusal } from "./enter.server";

/** Sets the password and ends every session of the person. False when the link is unknown, used or too old. */
export const resetPassword = async (token: string, newPassword: string): Promise<boolean> =>
  (await auth().api.resetPassword({ body: { token, newPassword } }).catch(refusal)) !== null;
