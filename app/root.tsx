import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import styles from "./app.css?url";
import { CheckInKey } from "./features/check-ins/ui/check-in-key";
import { LiveBanners } from "./features/notifications/ui/live-banners";
import { findActor } from "./features/sign-in/current-actor.server";
import { errorWords } from "./features/workspace/error-words";
import { ErrorPage } from "./features/workspace/ui/error-page";
import { TopBar } from "./features/workspace/ui/top-bar";
import { NonceProvider, useNonce } from "./http/nonce";
import { TooLargeForm } from "./ui/too-large-form";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${errorWords(error).title} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await findActor(asking);
  const person = actor && { name: actor.name, isAdmin: actor.isAdmin, theme: actor.theme, isDemo: actor.isDemo };
  return { person, nonce: asking.context.cspNonce };
}

/** The nonce and the person of a page do not change while it is open, except by a change of theme. */
export const shouldRevalidate = ({
  formAction,
  defaultShouldRevalidate,
}: {
  formAction?: string;
  defaultShouldRevalidate: boolean;
}) => formAction !== undefined && defaultShouldRevalidate;

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce() ?? root?.nonce;
  return (
    <html lang="en" data-theme={root?.person?.theme ?? "system"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:p-3">
          Skip to the content
        </a>
        <NonceProvider value={nonce}>
          <LiveBanners isSignedIn={root?.person != null} />
          {root?.person && <TopBar person={root.person} />}
          {children}
          <ScrollRestoration nonce={nonce} />
          <Scripts nonce={nonce} />
        </NonceProvider>
      </body>
    </html>
  );
}

export default function App() {
  return (
    <>
      <Outlet />
      <CheckInKey />
      <TooLargeForm />
    </>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
