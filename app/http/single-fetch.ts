import "@remix-run/server-runtime";

declare module "@remix-run/server-runtime" {
  /** Loaders and actions give the browser what they return, dates included: their types follow the future flag. */
  interface Future {
    v3_singleFetch: true;
  }
}
