// Long work in steps of few milliseconds each, between which a program can answer a key. The last step returns what was made.

export type Steps<Made> = Generator<undefined, Made>;

/** Does all steps now. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the steps one by one. @param giveWay lets others work before the next one, for as long as they need */
export async function givingWay<Made>(steps: Steps<Made>, giveWay: () => Promise<void>): Promise<Made> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await giveWay();
  }
}

/** The same values, with a step after every so many. */
export function* inSteps<Value>(values: Iterable<Value>, atOnceMax: number, run: (value: Value) => void): Steps<void> {
  let count = 0;
  for (const value of values) {
    run(value);
    count += 1;
    if (count % atOnceMax === 0) yield;
  }
}
