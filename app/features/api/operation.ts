import type { z } from "zod";
import type { Scope } from "./api-key";

/** What one address and method of the API takes and answers: what parses it, what documents it and what its clients are made from. */
export type Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  id: string;
  method: "GET" | "POST";
  /** Below /api/v1, with its parameters in braces. */
  path: string;
  scope: Scope;
  /** A line for a list. */
  summary: string;
  /** Plain sentences for whoever calls it. */
  about: string;
  params: Params;
  query: Query;
  /** Of a POST. */
  body?: Body;
  /** Whether it takes the header Idempotency-Key. */
  idempotency?: "optional" | "required";
  /** What each status that is no problem means. */
  statuses: Partial<Record<200 | 201, string>>;
  answer: Answer;
  /** A body that works. */
  example?: z.input<Body>;
};

/** Infers what the parts of an operation are. */
export const operation = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  one: Operation<Params, Query, Body, Answer>,
): Operation<Params, Query, Body, Answer> => one;
