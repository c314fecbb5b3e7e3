import { expect, test } from "vitest";
import { hideSecrets } from "./hide-secrets.server";

test.each([
  ["/projects/billing/summaries/2026-11-16", "/projects/billing/summaries/2026-11-16"],
  ["/projects/a-rather-long-project-name/kpis", "/projects/a-rather-long-project-name/kpis"],
  ["/people/0198c5a2-9f3b-7c11-8a55-1f0e6d2b7a90", "/people/0198c5a2-9f3b-7c11-8a55-1f0e6d2b7a90"],
  ["/people/0198c5a2-9f3b-7c11-8a55-1f0e6d2b7a90.data", "/people/0198c5a2-9f3b-7c11-8a55-1f0e6d2b7a90.data"],
  ["/sign-in/reset/Zk3vQ9xW1tLr8mPd", "/sign-in/reset/…"],
  ["/sign-in/link/Zk3vQ9xW1tLr8mPd.data", "/sign-in/link/…"],
  ["/feedback/0198c5a2-9f3b-7c11-8a55-1f0e6d2b7a90/draft.data", "/feedback/…/draft.data"],
  ["/sign-in?to=%2Ffeedback%2F0198c5a2-9f3b-7c11-8a55-1f0e6d2b7a90", "/sign-in?to=/feedback/…"],
  ["/invitations/abcdefghijklmnopqrstuvwxyzabcdef", "/invitations/…"],
  ["/first-run?code=1234", "/first-run?code=…"],
  ["/sign-in?to=%2Finvitations%2FZk3vQ9xW1tLr8mPd", "/sign-in?to=/invitations/…"],
  ["/api/v1/kpis?x=drum_only-letters-and-dashes-after-it-forty-3", "/api/v1/kpis?x=…"],
  ["/api/v1/kpis?x=a%20drum%5FZk3vQ9xW1tLr8mPd", "/api/v1/kpis?x=a …"],
  ["/?page=2&email=a%40b.c&q=x", "/?page=2&email=…&q=x"],
])("%s is logged as %s", (url, logged) => expect(hideSecrets(url)).toBe(logged));
