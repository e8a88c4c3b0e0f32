/**
 * What kind of mail it is. Contract, section 3: an inquiry is a mail by a person who cannot reset or has lost the password
 * and asks for help, whatever its subject. Where in doubt between inquiry and other, it is an inquiry: none may be lost.
 */
import type { Message, VoicedLine } from '../mail.js';
import type { Profile } from '../profile/index.js';
import type { Kind } from '../record.js';
import { withoutInvisible } from '../text/invisible.js';
import { rememberedCopies } from '../text/remember.js';
import { nfkc } from '../text/width.js';
import { isBulk } from './automatic.js';
import { answersDeskMail, correctsEarlier } from './earlier.js';
import { requestOf } from './request.js';
import { screen } from './screen.js';
import { isDeskSubject } from './subject.js';

export { isBulk } from './automatic.js';
export { itemsDecide, quotesDesk, screen } from './screen.js';

/** So many items make a form (contract, section 3). */
export const FORM = 3;

export interface Given {
  /** How many items the writer gave, and how many labels of the template his text holds. */
  given: number;
  labels: number;
  /** One of them is what the desk asks for in what he quotes. */
  answersDesk: boolean;
  /** His running text: what holds no answer. */
  prose: string;
}

/**
 * The kind of a readable message. `lines`: its body with voices; `items`: what was extracted from it.
 */
export function classify(
  message: Message,
  lines: readonly VoicedLine[],
  items: Given,
  profile: Profile,
): Exclude<Kind, 'unreadable'> {
  const { subject, inReplyTo } = message;
  return (
    screen(message, ownText(lines), profile, ownText(lines, false)) ??
    kindByItems({ subject, inReplyTo, bulk: isBulk(message) }, items, profile)
  );
}

/** What of a message its kind rests on besides its text. */
export interface Shape {
  subject: string | null;
  /** The Message-ID that it answers. */
  inReplyTo: string | null;
  /** See `isBulk`. */
  bulk: boolean;
}

/** The kind of a message that `screen` lets pass. */
export function kindByItems(shape: Shape, items: Given, profile: Profile): 'inquiry' | 'other' {
  const subject = nfkc(shape.subject ?? '');
  const request = requestOf(items.prose, subject, items.given, items.labels);
  if (request === 'withdrawn' || request === 'thanks') return 'other';
  // Who asks to ignore his earlier mail, and fills in the form again, still wants the reset.
  if (request === 'replaces') return items.given >= FORM ? 'inquiry' : 'other';
  const inForm = items.given >= FORM || items.labels >= 8 || isDeskSubject(subject, profile);
  if (shape.bulk && items.given < FORM) return 'other';
  if (request === 'reset' || items.answersDesk) return 'inquiry';
  // Subject and items do not count where the writer asks only for something else.
  if (request === 'elsewhere') return 'other';
  const goesOn = items.given > 0 && (answersDeskMail(shape.inReplyTo, profile) || correctsEarlier(items.prose));
  return inForm || goesOn ? 'inquiry' : 'other';
}

/** The writer's own words and, unless told otherwise, those he forwards, folded. */
export function ownText(lines: readonly VoicedLine[], passedOn = true): string {
  let text: string | null = null;
  for (const line of lines) {
    if (line.voice !== 'own' && !(passedOn && line.voice === 'forwarded')) continue;
    const words = seen(line.text);
    text = text === null ? words : `${text}\n${words}`;
  }
  return text ?? '';
}

/** Folded, without what no reader sees. */
const seen = rememberedCopies((line) => nfkc(withoutInvisible(line)));
