import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

/** Every error that a loader, an action or a render did not expect, once, with the request's id beside it. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  context.log.error({ err: error, requestId: context.requestId }, "unexpected error");
}
