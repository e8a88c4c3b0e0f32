/**
 * Personal values hidden, as `--mask` asks: the shapes stay, so that an agent still sees that something was written and
 * of what kind. Codes, positions, the match's evidence and the member's ID stay; they say nothing about a person to
 * whoever has no access to the members.
 */

import type { Details, WaterfallTerm } from '../details.js';
import { maskValue } from '../items/mask.js';
import type { Member } from '../member.js';
import type { Address, Field, Fields, ItemKey, TriageRecord } from '../record.js';
import { ITEM_KEYS } from '../record.js';
import { maskEmail, maskNumber, maskShape, maskText } from '../text/mask.js';

const REPLY_MARKS = /^(?:\s*(?:re|fwd?|返信|転送)\s*[:：])*\s*/iu;

/**
 * The record with personal values masked. It is a valid record, and masking it again changes nothing.
 * @param knownSubjects subjects that the desk asks for; others may say anything, and are masked
 */
export function maskRecord(record: TriageRecord, knownSubjects: readonly string[]): TriageRecord {
  const message = record.message;
  const isKnown = (subject: string) => knownSubjects.includes(subject.replace(REPLY_MARKS, '').trim());
  const telling = tellingParts(record);
  const maskId = (id: string | null) =>
    id !== null && telling.some((part) => id.toLowerCase().includes(part)) ? '<***>' : id;
  return {
    ...record,
    message: message && {
      ...message,
      id: maskId(message.id),
      inReplyTo: maskId(message.inReplyTo),
      subject: message.subject === null || isKnown(message.subject) ? message.subject : maskText(message.subject),
      from: message.from && maskAddress(message.from),
      to: message.to.map(maskAddress),
    },
    fields: record.fields && maskFields(record.fields),
  };
}

/** The same for what a card shows beyond the record; the writer's own text, which can say anything, is left out. */
export function maskDetails(details: Details): Details {
  const { member, replyTo, waterfall } = details;
  return {
    ...details,
    member: member && maskMember(member),
    text: '',
    ...(replyTo && { replyTo: replyTo.map((one) => (one.includes('@') ? maskEmail(one) : maskShape(one))) }),
    ...(waterfall && { waterfall: { ...waterfall, terms: waterfall.terms.map(maskTerm) } }),
  };
}

function maskTerm(term: WaterfallTerm): WaterfallTerm {
  return term.value === undefined ? term : { ...term, value: maskShape(term.value) };
}

/** A member of the database, masked like a record. */
export function maskMember(member: Member): Member {
  const masked = { ...member, billingIds: member.billingIds.map(maskNumber) };
  for (const key of ITEM_KEYS) {
    if (key === 'paymentMethod' || key === 'carrier' || key === 'billingId') continue;
    const value = member[key];
    if (value !== null) masked[key] = maskValue(key, value);
  }
  return masked;
}

export function maskFields(fields: Fields): Fields {
  const masked = { ...fields };
  for (const key of ITEM_KEYS) masked[key] = maskField(key, fields[key]);
  return masked;
}

function maskField(key: ItemKey, field: Field): Field {
  return {
    ...field,
    value: field.value === null ? null : maskValue(key, field.value),
    raw: field.raw === null ? null : maskShape(field.raw),
    ...(field.others && { others: field.others.map(maskNumber) }),
  };
}

export function maskAddress(address: Address): Address {
  return {
    name: address.name === null ? null : maskText(address.name),
    address: address.address === null ? null : maskEmail(address.address),
  };
}

/** What of the writer a Message-ID could repeat: some mailers put the local part or a number into it. */
function tellingParts(record: TriageRecord): string[] {
  const local = (address: string | null | undefined) => address?.split('@')[0];
  const { fields } = record;
  return [
    local(record.message?.from?.address),
    local(fields?.email.value),
    fields?.phone.value,
    fields?.billingId.value,
    fields?.plusMemberId.value,
    fields?.memberNumber.value,
  ]
    .filter((part): part is string => typeof part === 'string' && part.length > 2)
    .map((part) => part.toLowerCase());
}
