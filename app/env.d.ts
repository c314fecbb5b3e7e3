/// <reference types="vite/client" />
/// <reference types="@remix-run/react/future/single-fetch.d.ts" />
import "@remix-run/server-runtime";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}
