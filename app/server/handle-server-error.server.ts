import type { ErrorRequestHandler } from "express";
import { log } from "./log.server";
import { sendPlainPage } from "./plain-page.server";

/** The last resort: what neither Remix nor a route has answered. */
export function handleServerError(): ErrorRequestHandler {
  return (error, request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    const status = Number(error?.status ?? error?.statusCode);
    if (status >= 400 && status < 500)
      return sendPlainPage(
        response,
        status,
        status === 404 ? "Not found" : "This request is not valid",
        "Check the link, or start again from the first page.",
      );
    log.error({ err: error, requestId: request.id }, "A request failed");
    sendPlainPage(
      response,
      500,
      "Something went wrong on our side",
      `It was noted. If it happens again, tell your administrator the number ${String(request.id)}.`,
    );
  };
}
