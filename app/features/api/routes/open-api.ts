import { openApi } from "../open-api.server";

/** It says nothing about anybody's data, so that programs can read it before they have a key. */
export const loader = () => Response.json(openApi(), { headers: { "Cache-Control": "no-cache" } });
