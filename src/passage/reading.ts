/** The last stages, of a letter: extract → classify → validate → match → decide. */
import { kindByItems } from '../classify/index.js';
import { attemptOf, inOrder } from '../decide/index.js';
import { type Extraction, extract } from '../extract/index.js';
import { type Judgement, judge } from '../judge.js';
import { repliesElsewhere } from '../match/index.js';
import type { Defect, TriageRecord } from '../record.js';
import { type Basis, type Letter, openText } from './letter.js';
import { MessageDetails, type Outcome, sourceOf, unreadable, unrelated } from './outcome.js';

/** Where its head does not show an inquiry, what the text of an encrypted mail asks nobody knows: it is not `other`, which nobody looks at. */
const ENCRYPTED: Defect = { code: 'encrypted', message: 'the text of the message is encrypted' };

/** An outcome, and what was read for it; null but for an inquiry. */
export type Read = Outcome & { extraction: Extraction | null };

/** The methods are the stages, in their order. */
export class Reading {
  private extraction: Extraction | null = null;
  private judgement: Judgement | null = null;

  constructor(
    private readonly letter: Letter,
    private readonly basis: Basis,
  ) {}

  extract(): void {
    const { letter, basis } = this;
    const open = letter.open ?? openText(letter.lines, letter.message, basis);
    this.extraction = extract(open.voiced, open.context, open);
  }

  /** Does nothing where the items tell that it is no inquiry. */
  judge(): void {
    const { letter, extraction, basis } = this;
    const { message, replyTo, bulk, flags } = letter;
    if (extraction === null) return;
    const { subject, inReplyTo } = message;
    if (kindByItems({ subject, inReplyTo, bulk }, extraction, basis.profile) !== 'inquiry') return;
    this.judgement = judge(extraction, { from: message.from, replyTo, flags }, basis);
  }

  read(): Read {
    const { letter, judgement, extraction } = this;
    if (judgement === null || extraction === null)
      return {
        ...(letter.encrypted ? unreadable(letter.raw, ENCRYPTED) : unrelated(letter, 'other')),
        extraction: null,
      };
    const { raw, message, lines, sending } = letter;
    const { course, fields, missing, invalid, match, disposition, flags, member, failedRules, waterfall } = judgement;
    const details = new MessageDetails(lines, extraction.lines);
    details.member = member;
    details.failedRules = failedRules;
    const elsewhere = repliesElsewhere(message.from, letter.replyTo);
    if (elsewhere.length > 0) details.replyTo = elsewhere;
    if (waterfall) details.waterfall = waterfall;
    const record: TriageRecord = {
      schema: 'madoguchi.record/1',
      source: sourceOf(raw),
      message,
      error: raw.defect,
      kind: 'inquiry',
      disposition,
      course,
      fields,
      missing,
      invalid,
      match,
      flags: inOrder(flags),
    };
    const [aim] = match?.candidates ?? [];
    const attempt = aim ? attemptOf(aim.memberId, fields) : null;
    return { record, details, keys: { sending, attempt }, extraction };
  }
}
