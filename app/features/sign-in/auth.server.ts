import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { magicLink } from "better-auth/plugins/magic-link";
import { db } from "~/db/client.server";
import { secret } from "~/http/secret.server";
import { baseUrl } from "~/server/base-url.server";
import { mailResetLink, resetLinkMinutes } from "./mail-reset-link.server";
import { mailSignInLink, signInLinkMinutes } from "./mail-sign-in-link.server";
import { passwordLength } from "./password";
import { isSecure, sessionCookieName } from "./session-cookie.server";
import { startSessionPlugin } from "./start-session-plugin.server";

const daySeconds = 24 * 60 * 60;

/** Under this header our own calls hand better-auth the address that the server vouches for. */
export const addressHeader = "x-drumbeat-address";

const createAuth = () =>
  betterAuth({
    appName: "Drumbeat",
    baseURL: baseUrl(),
    secret,
    database: prismaAdapter(db, { provider: "postgresql", transaction: true }),
    user: { modelName: "person" },
    session: { fields: { userId: "personId" }, expiresIn: 30 * daySeconds, disableSessionRefresh: true },
    account: { fields: { userId: "personId" }, accountLinking: { disableImplicitLinking: true } },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      resetPasswordTokenExpiresIn: resetLinkMinutes * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mailResetLink(user.email, token),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: signInLinkMinutes * 60,
        storeToken: "hashed",
        sendMagicLink: ({ email, token }) => mailSignInLink(email, token),
      }),
      startSessionPlugin,
    ],
    databaseHooks: { session: { create: { before: async ({ userId }) => mayHaveSession(userId) } } },
    // Its own limits stand in its handler, which we do not mount. Ours: sign-in-limits.server.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookieName, attributes: { secure: isSecure } } },
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 128 },
      database: { generateId: "uuid" },
    },
  });

let built: { auth: ReturnType<typeof createAuth>; secret: string; db: unknown } | undefined;

/** better-auth, built on first use: the database and the secret are there only once the process has started. */
export function auth(): ReturnType<typeof createAuth> {
  if (built?.secret !== secret || built.db !== db) built = { auth: createAuth(), secret, db };
  return built.auth;
}

/** False keeps better-auth from opening a session, by whichever way somebody came. */
async function mayHaveSession(personId: string): Promise<boolean> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { deactivatedAt: true } });
  return person !== null && person.deactivatedAt === null;
}
