/** What a mailbox is made of. */
import { type Random, randomOf } from '../random.js';

export const MIXES = ['standard', 'text', 'attachments'] as const;
/**
 * `standard`: one in twelve has a large attachment, 30 KB a message. `text`: none has, 4 to 10 KB a message.
 * `attachments`: two in five have one, about 130 KB a message.
 */
export type Mix = (typeof MIXES)[number];

const WHATS = ['inquiry', 'newsletter', 'business', 'reply', 'bounce', 'auto-reply', 'spam'] as const;
export type What = (typeof WHATS)[number];

/** What one message is to be. */
export interface Card {
  what: What;
  /** Bytes of its attachment as it stands in the mail; 0: none. */
  attached: number;
}

const DECK: Record<What, number> = {
  inquiry: 50,
  newsletter: 50,
  business: 37,
  reply: 23,
  bounce: 8,
  'auto-reply': 8,
  spam: 24,
};
/** Messages in a deck. */
export const BLOCK = Object.values(DECK).reduce((sum, n) => sum + n, 0);

// People attach screenshots and documents; the share of all messages that carries one.
const ATTACH: readonly What[] = ['inquiry', 'business', 'reply', 'spam'];
const SHARE: Record<Mix, number> = { standard: 1 / 12, text: 0, attachments: 2 / 5 };

/**
 * The deck of 200 messages that begins at `block * BLOCK`: shuffled, but each deck has the same share of everything, and
 * the same sizes of attachments, so that boxes of 2,000 and of 100,000 messages cost the same a message.
 */
export function deckOf(mix: Mix, block: number, seed: number): Card[] {
  const random = randomOf(Math.imul(block + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b));
  const cards: Card[] = WHATS.flatMap((what) => Array.from({ length: DECK[what] }, () => ({ what, attached: 0 })));
  const carriers = shuffled(
    cards.filter(({ what }) => ATTACH.includes(what)),
    random,
  ).slice(0, Math.round(SHARE[mix] * BLOCK));
  carriers.forEach((card, i) => {
    card.attached = attachedSize((i + 0.5) / carriers.length);
  });
  return shuffled(cards, random);
}

/** 100 KB to 1 MB, small ones more often: 300 KB on average. `p`: the share of attachments that are smaller. */
function attachedSize(p: number): number {
  return Math.round(100_000 + 900_000 * p ** 3.5);
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const [a, b] = [out[i], out[j]];
    if (a === undefined || b === undefined) continue;
    out[i] = b;
    out[j] = a;
  }
  return out;
}
