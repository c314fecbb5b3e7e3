// Preloaded into the built app by the journeys (`node --import`): its clock begins at CLOCK_AT and runs on from there.
const real = Date;
const realNow = real.now;
const offset = real.parse(process.env.CLOCK_AT) - realNow();
const shiftedNow = () => realNow() + offset;

real.now = shiftedNow;
globalThis.Date = new Proxy(real, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length ? given : [shiftedNow()], newTarget),
  apply: () => new real(shiftedNow()).toString(),
});
real.prototype.constructor = globalThis.Date;
