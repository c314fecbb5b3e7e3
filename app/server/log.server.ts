import pino from "pino";
import { config } from "../config.server";

/** One JSON object a line on standard output. */
export const log = pino({ level: config.LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
