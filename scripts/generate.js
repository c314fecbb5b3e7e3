// Makes app/db/generated from prisma/schema.
import { runPrisma } from "./run-prisma.js";

process.exit(runPrisma("generate"));
