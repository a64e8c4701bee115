/** Long work on the one thread that also answers requests: a few milliseconds at a time. */

/** Runs steps to their end in slices of so many milliseconds, with a pause after each; stops early where told to. */
export async function inSlices<T>(
  steps: Generator<unknown, T>,
  slice: number,
  pause: () => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<T | undefined> {
  for (;;) {
    if (stopped()) return undefined;
    const until = performance.now() + slice;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** Until everything that is waiting now has had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** So many milliseconds; does not keep the process alive. */
export function aWhile(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
