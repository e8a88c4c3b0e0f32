/** Personal values of a case hidden, as `mask.ts` hides those of a record. Numbers of cases, members and entries stay. */
import type { AuditEntry, CaseMail, CaseSummary, DeskCase, Merged, Saying } from '../case.js';
import { maskValue } from '../items/mask.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { maskEmail, maskShape, maskText } from '../text/mask.js';
import { maskNote, maskProse, type Values, valuesOf } from './case-prose.js';
import { maskAddress, maskDetails, maskFields } from './mask.js';

/** A row of the queue, masked. */
export function maskSummary<T extends CaseSummary>(one: T): T {
  return {
    ...one,
    name: one.name === null ? null : maskName(one.name),
    sender: one.sender === null ? null : maskEmail(one.sender),
  };
}

const JAPANESE =
  /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+(?: [\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+)?$/u;

/** `maskText`, at once for what most names are: family and given name of kana and kanji. A queue has ten thousand. */
function maskName(name: string): string {
  if (name.length < 2 || !JAPANESE.test(name)) return maskText(name);
  const gap = name.indexOf(' ');
  if (gap < 0) return name.slice(0, 1) + '＊'.repeat(name.length - 1);
  return `${name.slice(0, 1)}${'＊'.repeat(gap - 1)} ${'＊'.repeat(name.length - gap - 1)}`;
}

/**
 * A whole case, masked. Of the mails' texts all digits, addresses and whatever was read as a value are hidden; other words
 * stay, so that the agent can read what is asked.
 */
export function maskCase(one: DeskCase): DeskCase {
  const known = valuesOf(one);
  return {
    ...maskSummary(one),
    merged: one.merged && maskMerged(one.merged),
    mailList: one.mailList.map((mail) => maskMail(mail, known)),
    drafts: one.drafts.map((draft) => ({ ...draft, messageId: '<***>' })),
    history: one.history.map((entry) => maskEntry(entry, known)),
  };
}

/** An entry of the audit, masked. */
export function maskEntry(entry: AuditEntry, known: Values = []): AuditEntry {
  const { details } = entry;
  if (details === null) return entry;
  const { was: _, ...kept } = details;
  const { text, before, after, messageId, drafts } = kept;
  return {
    ...entry,
    details: {
      ...kept,
      ...(text === undefined ? {} : { text: maskNote(text, known) }),
      ...(before === undefined ? {} : { before: maskValues(before) }),
      ...(after === undefined ? {} : { after: maskValues(after) }),
      ...(messageId === undefined ? {} : { messageId: '<***>' }),
      ...(drafts === undefined ? {} : { drafts: drafts.map(() => '<***>') }),
    },
  };
}

function maskValues(values: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value !== null && isItem(key) ? maskValue(key, value) : value]),
  );
}

function isItem(key: string): key is ItemKey {
  return (ITEM_KEYS as readonly string[]).includes(key);
}

function maskMerged(merged: Merged): Merged {
  const { member, failedRules, waterfall } = merged;
  const details = maskDetails({ member, failedRules, lines: {}, text: '', ...(waterfall ? { waterfall } : {}) });
  const provenance: Merged['provenance'] = {};
  for (const key of ITEM_KEYS) {
    const said = merged.provenance[key];
    if (said) provenance[key] = said.map((one) => maskSaying(key, one));
  }
  return {
    ...merged,
    fields: maskFields(merged.fields),
    member: details.member,
    provenance,
    ...(details.waterfall ? { waterfall: details.waterfall } : {}),
  };
}

function maskSaying(key: ItemKey, said: Saying): Saying {
  return {
    ...said,
    value: said.value === null ? null : maskValue(key, said.value),
    raw: said.raw === null ? null : maskShape(said.raw),
  };
}

function maskMail(mail: CaseMail, known: Values): CaseMail {
  return {
    ...mail,
    messageId: mail.messageId === null ? null : '<***>',
    inReplyTo: mail.inReplyTo === null ? null : '<***>',
    references: mail.references.map(() => '<***>'),
    from: mail.from && maskAddress(mail.from),
    replyTo: mail.replyTo.map(maskAddress),
    subject: mail.subject === null ? null : maskProse(mail.subject, known),
    said: null,
    text: maskProse(mail.text, known),
  };
}
