/**
 * A form copied with marks before its lines (`> ・氏名：山田 花子`) in a mail that answers none: nobody is quoted, so that what is filled in
 * is the writer's, where it names him.
 */
import { type VoicedLine, withVoice } from '../../../mail.js';
import { ITEM_KEYS, type ItemKey } from '../../../record.js';
import { nfkc, withoutSpaces } from '../../../text/width.js';
import type { ExtractContext } from '../../index.js';
import { answered } from './filled-quotes.js';

/** So many items must stand there, a name among them. */
const LEAST = 5;
/** A shorter name may be any part of another's. */
const SHORTEST_NAME = 3;
const FILLED_LINE = /[:：=＝→\t]\s*\S|[)）】]\s*\S/u;

/** The lines, with those behind marks made the writer's where they are such a form. To be asked only of a mail that answers none. */
export function withMarkedForm(lines: VoicedLine[], context: ExtractContext): VoicedLine[] {
  if (!mayBeMarked(lines)) return lines;
  if (!namesSender(lines, context) || answered('own', lines, context).length > 0) return lines;
  const keys = new Set<ItemKey>(answered('quoted', lines, context));
  if (keys.size < LEAST || !(keys.has('nameKanji') || keys.has('nameKana'))) return lines;
  return lines.map((line) => (line.voice === 'quoted' ? withVoice(line, 'own') : line));
}

/** Does the form hold the sender's address, or the whole name that his mailer shows? A form of somebody else's does not. */
function namesSender(lines: readonly VoicedLine[], { from, fromName }: ExtractContext): boolean {
  const name = withoutSpaces(nfkc(fromName ?? ''));
  const address = from?.toLowerCase() ?? '';
  return lines.some((line) => {
    if (line.voice !== 'quoted') return false;
    const text = withoutSpaces(nfkc(line.text));
    return (
      (address !== '' && text.toLowerCase().includes(address)) || (name.length >= SHORTEST_NAME && text.includes(name))
    );
  });
}

/** Quoted once throughout, by nobody that is named above, and filled in. */
function mayBeMarked(lines: readonly VoicedLine[]): boolean {
  let filled = 0;
  for (const { voice, depth, text } of lines) {
    if (voice === 'desk' || voice === 'forwarded') return false;
    // An attribution; behind the form it is a signature.
    if (voice === 'aside' && filled === 0 && text.trim() !== '') return false;
    if (voice !== 'quoted') continue;
    if (depth !== 1) return false;
    if (FILLED_LINE.test(text)) filled++;
  }
  return filled >= LEAST && filled <= MOST;
}

/** A form has a line or two for each item. */
const MOST = 3 * ITEM_KEYS.length;
