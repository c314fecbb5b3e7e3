import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

export type SchemaEngine = engineModule.SchemaEngine;
type Adapter = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];

let loaded: Promise<void> | undefined;

/** Prisma's own schema engine as WebAssembly: its native form is a download that many networks cannot make. */
export async function openSchemaEngine(adapter: Adapter, datamodels?: [string, string][]): Promise<SchemaEngine> {
  loaded ??= loadEngine();
  await loaded;
  return engineModule.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function loadEngine(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": engineModule as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  engineModule.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
