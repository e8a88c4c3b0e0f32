/** Exit statuses, as the contract has them (section 2). */
export const EXIT = {
  done: 0,
  couldNotRun: 1,
  wrongUsage: 2,
  /** Ran, but some message was unreadable. */
  unreadable: 3,
  /** A disposition named by --fail-on occurred; it is what the caller asked for, so it goes before `unreadable`. */
  failOn: 4,
} as const;
