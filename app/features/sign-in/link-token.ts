/** Whether a piece of an address can be a mailed token at all; anything else is not looked up. */
export const isLinkToken = (token: string | undefined): token is string => /^[\w-]{16,128}$/.test(token ?? "");
