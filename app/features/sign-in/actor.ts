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
  workspaceName: string;
  isDemo: boolean;
  /** Rises with every change of a name in the workspace; part of a page's validator. */
  workspaceChangeCount: number;
};
