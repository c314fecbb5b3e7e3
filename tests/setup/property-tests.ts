import fc from "fast-check";

/** Property tests draw the same examples in every run. A failure prints its seed; FC_SEED tries another. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_101) });
