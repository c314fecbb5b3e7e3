export type Owner = { uid: number; gid: number };

/** What the app tells the supervisor when it starts it. */
export type SupervisorSettings = {
  dataDir: string;
  initdb: string;
  postgres: string;
  /** The user that PostgreSQL runs as when the app runs as root, for PostgreSQL refuses root. */
  owner: Owner | null;
  durable: boolean;
  appPid: number;
  /** Set when a supervisor is replaced: the app's connections know this port. */
  port?: number;
};

/** What the supervisor tells the app. */
export type SupervisorMessage =
  | { type: "log"; level: "info" | "warn" | "error"; text: string }
  | { type: "ready"; url: string; port: number; pid: number }
  | { type: "failed"; reason: string };
