import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";

/**
 * Every error that a loader, an action or a render did not expect, once. What a visitor asked wrongly (a method that a page
 * does not take) is none: the line of its request says so. `context.log` carries the request's id.
 */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.log.error({ err: isRouteErrorResponse(error) ? causeOf(error) : error }, "unexpected error");
}

/** Remix keeps the error itself in a property of which its types do not know. */
const causeOf = (response: { status: number; data: unknown }): unknown =>
  "error" in response && response.error ? response.error : new Error(`${response.status}: ${String(response.data)}`);
