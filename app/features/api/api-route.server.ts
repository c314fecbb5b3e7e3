import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { problem, problemType } from "~/http/problem.server";
import type { Caller } from "./find-caller.server";
import { callLimit, limitCaller } from "./limit-caller.server";
import type { Operation } from "./operation";
import { parsePart } from "./parse-part.server";
import { readBody } from "./read-body.server";
import { readIdempotencyKey } from "./read-idempotency-key.server";
import { requireCaller } from "./require-caller.server";

export type Call<One extends Operation> = {
  caller: Caller;
  params: z.output<One["params"]>;
  query: z.output<One["query"]>;
  body: z.output<NonNullable<One["body"]>>;
  idempotencyKey: string | null;
};
export type Reply = { status?: 200 | 201; body: unknown; headers?: Record<string, string> };
type Handler<One extends Operation> = (call: Call<One>) => Promise<Reply>;
type Answerer = { method: "GET" | "POST"; answer: (asking: Asking) => Promise<Response> };
type Asking = LoaderFunctionArgs | ActionFunctionArgs;

/** What answers one operation: the key, its scope and its limits, then the parts, then the work. */
export const answering = <One extends Operation>(one: One, handle: Handler<One>): Answerer => ({
  method: one.method,
  async answer({ request, params }) {
    const caller = await requireCaller(request);
    const limits = await limitCaller(caller.keyId, callLimit);
    try {
      requireScope(caller, one);
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const call = {
        caller,
        params: parsePart(one.params, params, "path") as Call<One>["params"],
        query: parsePart(one.query, query, "query") as Call<One>["query"],
        idempotencyKey: one.idempotency ? readIdempotencyKey(request, one.idempotency) : null,
        body: (one.body && parsePart(one.body, await readBody(request), "body")) as Call<One>["body"],
      };
      const { status = 200, body, headers } = await handle(call);
      // The schema lets nothing out that it does not name.
      return Response.json(one.answer.parse(body), {
        status,
        headers: { "Cache-Control": "no-store", ...limits, ...headers },
      });
    } catch (error) {
      if (!(error instanceof Response)) throw error;
      for (const [name, value] of Object.entries(limits)) if (!error.headers.has(name)) error.headers.set(name, value);
      throw error;
    }
  },
});

/** The loader and the action of a route: every answer of theirs is JSON, also where something went wrong. */
export function apiRoute(...answerers: Answerer[]) {
  const by = (method: string) => answerers.find((one) => one.method === method);
  const allowed = answerers.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  const answer = async (asking: Asking): Promise<Response> => {
    const method = asking.request.method === "HEAD" ? "GET" : asking.request.method;
    try {
      const found = by(method);
      return found ? await found.answer(asking) : notAllowed(allowed);
    } catch (error) {
      return asProblem(error, asking);
    }
  };
  return { loader: answer, action: answer };
}

const notAllowed = (allowed: string) =>
  problem(405, `This address takes ${allowed} alone.`, { headers: { Allow: allowed } });

function requireScope({ scopes }: Caller, { scope }: Operation): void {
  if (!scopes.includes(scope))
    throw problem(403, `This key may not do this: it needs “${scope}”, and has ${scopes.join(", ")}.`);
}

/** What abilities throw is a page's answer, with its words as text. */
async function asProblem(error: unknown, { context, request }: Asking): Promise<Response> {
  if (error instanceof Response) {
    if (error.headers.get("Content-Type")?.startsWith(problemType)) return error;
    const detail = error.status === 404 ? "There is nothing at this address." : await error.text();
    return problem(error.status, detail, { headers: Object.fromEntries(limitsOf(error)) });
  }
  if (!request.signal.aborted) context.log.error({ err: error, requestId: context.requestId }, "unexpected error");
  return problem(500, `Something went wrong on our side. It was noted under the number ${context.requestId}.`);
}

const limitsOf = ({ headers }: Response) => [...headers].filter(([name]) => name.startsWith("ratelimit"));
