export type Theme = "system" | "light" | "dark";

/** Who is asking: the signed-in person of this request. Abilities take one first. */
export type Actor = {
  personId: string;
  workspaceId: string;
  sessionId: string;
  name: string;
  email: string;
  isAdmin: boolean;
  timeZone: string;
  theme: Theme;
  /** Slugs of the terms that this person need not see marked. */
  knownTerms: string[];
  workspaceName: string;
  isDemo: boolean;
  /** Rises with every change of a name in the workspace; part of a page's validator. */
  workspaceChangeCount: number;
};
