/**
 * An answer that is called out, below its label: 「・ご設定のニックネーム⏎なかじー！」. A line below a label that ends so may be the writer's next
 * sentence as well (「助けて！」, 「ログインできません！」), so what stands before the mark has to be what the item asks for.
 */
import { ITEMS } from '../../items/index.js';
import { partName } from '../../items/name.js';
import type { ItemKey } from '../../record.js';
import { withoutTrimmings } from '../../text/answer.js';
import { isCry, withoutLoudEnd } from '../../text/loud-end.js';
import { nfkc } from '../../text/width.js';
import { isFullName } from '../prose/names/full-name.js';

const LONGEST_NICKNAME = 14;
/** 中島 美結, さくら ももこ: parted as names are. */
const PARTED_KANA = /^[ァ-ヶーぁ-ん]{1,8}[\s\u3000・][ァ-ヶーぁ-ん]{1,8}$/u;
const KATAKANA_NAME = /^[ァ-ヶー]{5,14}$/u;
/** なかじーは元気: of several clauses, or with a particle between its words. */
const OF_SENTENCE = /[、。,]|(?<=.)[をがに](?=.{2})|\s\S+\s/u;

/** @param text the line, with the mark at its end */
export function isCalledOut(key: ItemKey, text: string): boolean {
  const core = withoutLoudEnd(text);
  if (core === text || isCry(core)) return false;
  switch (key) {
    case 'nickname':
      return [...core].length <= LONGEST_NICKNAME && !OF_SENTENCE.test(core) && ITEMS.nickname.likeness(core) > 0;
    case 'nameKanji':
      return (
        (ITEMS.nameKanji.likeness(core) === 2 && isFullName(nfkc(core).replace(/\s+/gu, ' '), false)) ||
        PARTED_KANA.test(core)
      );
    case 'nameKana':
      return ITEMS.nameKana.likeness(core) === 2 && (PARTED_KANA.test(nfkc(core)) || KATAKANA_NAME.test(nfkc(core)));
    default:
      return false;
  }
}

/** 中島美優です。結ぶの結です: does a name open the line, whatever stands behind it? */
export function beginsWithName(key: ItemKey, text: string): boolean {
  if (key !== 'nameKanji' && key !== 'nameKana') return false;
  const [head = ''] = text.split(/[。!！?？、,「『]/u, 1);
  const { name } = partName(withoutTrimmings(head));
  if (isCry(name)) return false;
  return key === 'nameKana'
    ? ITEMS.nameKana.likeness(name) === 2 && (name.includes(' ') || [...name].length >= LEAST_KANA)
    : ITEMS.nameKanji.likeness(name) === 2 && isFullName(name, false);
}
/** Of a reading whose parts stand together. */
const LEAST_KANA = 5;
