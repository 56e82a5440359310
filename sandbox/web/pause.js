// When is someone done typing for now?

const PAUSE_MS = 300;

/** Runs when nothing came for a moment, and once more if something came while it ran. */
export function afterPause(run) {
  let waiting;
  let running = false;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (running) return later();
      running = true;
      await run();
      running = false;
      return undefined;
    }, PAUSE_MS);
  };
  return later;
}
