/**
 * The few errors that are thrown. What a customer got wrong is data in the record; these three say that the program
 * itself cannot go on. `message` is one human line: what, where and what to do. One place (main) turns each into its
 * exit status.
 */

/** The command line cannot be meant so: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that the command needs cannot be used (missing, unreadable, of the wrong kind): exit status 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The member database cannot be opened, read or replaced: exit status 1. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
