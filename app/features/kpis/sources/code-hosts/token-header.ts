import { SourceFault } from "../source-fault";

/** The header that carries a token; none where there is no token. */
export function tokenHeader(name: string, token: string, before = ""): Record<string, string> {
  if (token === "") return {};
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new SourceFault("The token holds a character that no token can hold.", "Copy it once more, without blanks.");
  return { [name]: before + token };
}
