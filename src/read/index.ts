/** Mail as it lies on disk or comes in a pipe → a stream of raw messages. */
export { type ByteRange, type ReadOptions, readMessages } from './read-messages.js';
export { totalBytes } from './total-bytes.js';
