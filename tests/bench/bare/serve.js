// The two baselines: a bare Remix page on PORT, a plain Express page on /express. Build it first: `remix vite:build` in this folder.
import { createRequestHandler } from "@remix-run/express";
import express from "express";

const build = await import("./build/server/index.js");
const app = express();
app.disable("x-powered-by");
app.get("/express", (_request, response) =>
  response.type("html").send("<!doctype html><title>Plain</title><p>Nothing but a page."),
);
app.use("/assets", express.static("build/client/assets"));
app.all("*", createRequestHandler({ build }));
app.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
