/** Flags under which block coverage counts are the same in every run: no optimising, no forgetting of code, one thread. */
export const exactly = [
  '--no-opt',
  '--no-flush-bytecode',
  '--no-lazy-feedback-allocation',
  '--single-threaded',
  '--predictable',
];
