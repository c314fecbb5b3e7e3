import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;
/** The content security policy's nonce of this page; in the browser the one that the page came with. */
export const useNonce = () => useContext(NonceContext);
