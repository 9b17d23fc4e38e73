const signals = ["SIGINT", "SIGTERM"];

/** npm passes a signal to the shell between it and us, which ends without telling us; then our parent changes. */
function watchParent(stop) {
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && stop("SIGTERM"), 500).unref();
  return () => clearInterval(watch);
}

/**
 * Calls `stop` once when this command is told to end: by Ctrl-C, by a polite kill, or by the end of the npm that runs it.
 * @param {(signal: NodeJS.Signals) => void} stop
 * @returns {() => void} takes the request back
 */
export function onStop(stop) {
  const once = (signal) => {
    forget();
    stop(signal);
  };
  const unwatch = watchParent(once);
  const forget = () => {
    unwatch();
    signals.forEach((signal) => process.off(signal, once));
  };
  signals.forEach((signal) => process.on(signal, once));
  return forget;
}
