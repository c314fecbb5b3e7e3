/** A host of code that is asked, and who asks. */
export type CodeHost = {
  /** "GitHub". */
  name: string;
  /** Of the API, without a slash at its end. */
  api: string;
  /** The repository, as somebody typed it. */
  repository: string;
  token: string;
  headers: Record<string, string>;
  /** What a token must be allowed, in words: "read deployments". */
  right: string;
};

/** Throws a TypeError for what is no address; the settings were read before. */
export const hostOf = ({ api }: Pick<CodeHost, "api">): string => new URL(api).host;
