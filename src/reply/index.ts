/** Replies: from what is known of an inquiry to a draft that an agent sends. */
export { composeReply } from './compose.js';
export type { Composed, Draft, NoticeCode, RefusalCode, ReplyKind } from './draft.js';
export { isAddressed } from './draft.js';
export { emlOf } from './eml.js';
export { languageOf } from './language.js';
