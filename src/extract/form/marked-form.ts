/**
 * A form copied with marks before its lines (`> ・氏名：山田 花子`) in a mail that answers none: nobody is quoted, so that what is filled in
 * is the writer's.
 */
import type { VoicedLine } from '../../mail.js';
import { ITEM_KEYS, type ItemKey } from '../../record.js';
import { nfkc } from '../../text/width.js';
import type { ExtractContext } from '../index.js';
import { answered } from './filled-quotes.js';

/** So many items must stand there, a name among them. */
const LEAST = 5;
/** He passes on what came to him. */
const RECEIVED = /が(?:届|来|とど|き)(?:きまし|いて|まし|て)|受信し|受け取|転送|というメール/u;
const FILLED_LINE = /[:：=＝→\t]\s*\S|[)）】]\s*\S/u;

/** The lines, with those behind marks made the writer's where they are such a form. To be asked only of a mail that answers none. */
export function withMarkedForm(lines: VoicedLine[], context: ExtractContext): VoicedLine[] {
  if (!mayBeMarked(lines)) return lines;
  const own = lines.filter((line) => line.voice === 'own').map((line) => nfkc(line.text));
  if (own.some((text) => RECEIVED.test(text)) || answered('own', lines, context).length > 0) return lines;
  const keys = new Set<ItemKey>(answered('quoted', lines, context));
  if (keys.size < LEAST || !(keys.has('nameKanji') || keys.has('nameKana'))) return lines;
  return lines.map((line) => (line.voice === 'quoted' ? { ...line, voice: 'own' } : line));
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
