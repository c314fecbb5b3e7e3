import { config } from "../config.server";

/** The address that people use, without a slash at the end. */
export function baseUrl(): string {
  return config.BASE_URL ?? `http://localhost:${config.PORT}`;
}
