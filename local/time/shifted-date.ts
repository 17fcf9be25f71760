/**
 * Shifts `Date` of this thread alone: Date(), new Date() and Date.now() say what the offset makes of the real clock;
 * every other use of Date is as before. Runs before a function's bundle is loaded, so the functions know nothing of it.
 */
export const shiftDate = (offsetMs: () => number): void => {
  const RealDate = Date
  const now = () => RealDate.now() + offsetMs()
  const Shifted = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  RealDate.prototype.constructor = Shifted
  globalThis.Date = Shifted
}
