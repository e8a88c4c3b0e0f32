/** A name or a nickname behind its label in running text. */

import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { nicknameByTime } from '../../items/nickname-times.js';
import { isSaidInstead } from '../../items/said-instead.js';
import { isNothing } from '../../text/answer.js';
import { toKatakana, withoutDe } from '../../text/kana.js';
import { OR } from '../../text/or.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { SAME_AGAIN } from '../form/own-label.js';
import { isSaidOfItem } from '../labels/said-of-item.js';
import { isSure } from '../labels/sure.js';
import { firstClause, IN_DOUBT } from '../labels/topic-answers.js';
import { isNoName } from './names/full-name.js';
import { isLatinName, latinAndReading } from './names/latin-name.js';
import { isReadingOf } from './names/name-alone.js';
import { behindEnglishRemark, NEXT_IS_PAYMENT } from './names/told-with-nickname.js';

/** The whole fragment, since what leads the nickname in may stand before its clause. */
export function readNickname(told: string, context: ReadContext): Reading | null {
  const fragment = told.replace(SPOKEN_ON, '$1、');
  const clause = firstClause(fragment, 'nickname');
  if (isNothing(clause)) return { is: 'nothing' };
  if (isSaidOfItem(fragment) || isSaidInstead(fragment)) return null;
  // 「ニックネームも同じくログインできません」, not 「同じく kusa_7 で登録しております」
  if (SAME_AGAIN.test(fragment))
    return DONE_ALIKE.test(clause) ? null : readNickname(fragment.replace(SAME_AGAIN, ''), context);
  const byTime = nicknameByTime(fragment.split('。')[0] ?? '');
  if (byTime !== null) return byTime;
  // 登録の際に悩んだ末、シュンPといたしました
  const remark = behindEnglishRemark(fragment);
  if (remark !== null) return remark === '' ? null : readNickname(remark, context);
  const [, why = '', rest] = LEADS_ON.exec(fragment) ?? [];
  if (rest !== undefined && why.length <= 20) return readNickname(rest, context);
  const given = GIVEN_BY.exec(fragment)?.[0];
  if (given !== undefined) return readNickname(fragment.slice(given.length), context);
  // はなちゃんだったっけ？
  if (IN_DOUBT.test(fragment)) return ambiguous(clause);
  // 妹がゆいっち: whose it is, or a name that begins so.
  if (WHO_HAS_IT.test(fragment)) return ambiguous(clause);
  // かなで。です（最後に丸がつきます）
  const dotted = /^\s*([^、。\s「」]{1,16}。)(?:です|でした|という|と(?:登録|設定))/u.exec(fragment)?.[1];
  if (dotted !== undefined) return { is: 'value', value: dotted, raw: fragment.trim() };
  const meant = /\b(?:is|as) the word ["“]([^"”]+)["”]/u.exec(fragment)?.[1];
  if (meant !== undefined) return { is: 'value', value: meant, raw: fragment.trim() };
  const quoted =
    /^\s*["「『“]([^"」』”]+)["」』”]/u.exec(fragment)?.[1] ??
    (clause.length > 6 ? /^[^「『]{1,12}["「『“]([^"」』”]+)["」』”]/u.exec(fragment)?.[1] : undefined);
  if (quoted !== undefined && OR_ANOTHER_NAME.test(fragment)) return ambiguous(clause);
  const text =
    quoted ??
    beforeSure(clause)
      .replace(/\s*(?:で|と|に)(?:登録|設定|し|(?:いたし|致し|つけ|付け)(?!.*(?:ません|ない|なか))).*$/u, '')
      .replace(NEXT_IS_PAYMENT, '')
      // My nickname is sora_1 and my ID is …
      .replace(/(?<=[A-Za-z0-9_.-]) and(?: my| the)?$/u, '')
      .replace(/(?<=\S)\s*で$/u, (de) => (fragment.startsWith(`${clause}、`) ? '' : de))
      .replace(/[、。.／/]+$/u, '')
      .trim();
  return text === '' ||
    [...text].length > 20 ||
    (!quoted && TOLD_OF_IT.test(text)) ||
    (!quoted &&
      /^正しく|を|変更|覚え|忘れ|分か[らりっ]|わか[らりっ]|そのまま|同じ|間違|違(?:って|い|う)|誤り|訂正|合って(?:い)?ま?す|合ってる/u.test(
        text,
      ))
    ? null
    : ITEMS.nickname.read(text, { ...context, speaks: quoted === undefined ? spokenIn(fragment) : false });
}

/** ニックネームはあゆですクレジットカードで払っていますIDは…, as one dictates it: the next item begins right behind です. */
const SPOKEN_ON =
  /^(\s*[^、。「」\s]{1,14}?です)(?=(?:お?支払|会費|クレ|カード|キャリア|ドコモ|docomo|au|ソフトバンク|softbank|plus|プラス|ID|会員|メール|アドレス|お?電話|携帯|住所|都道府県|お?名前|氏名|生年月日|誕生日|どうぞ|よろしく|宜しく|お願い))/iu;

/** ニックネームはまゆだよ！; not 「まゆだよです」, 「まゆだよで登録」 */
const ENDS_SPOKEN =
  /^[^。!！]{1,20}(?:だよ|やねん|やった(?:と思[ぁ-ん]{1,6}|はず(?:です)?|んちゃうかな?))[ー〜～~]*(?:[。.!！♪☆、,]|\s*$)/u;
/** 「ニックネームはまゆだよ、IDは hana_01 です」: the sentence ends otherwise, and まゆだよ may be the name. */
const GOES_ON = /^[^。!！]{1,20}(?:だよ|やねん)[ー〜～~]*[、,]/u;

function spokenIn(fragment: string): boolean | undefined {
  return GOES_ON.test(fragment) ? undefined : ENDS_SPOKEN.test(fragment);
}

const DONE_ALIKE =
  /^(?![^。]*[でとに](?:登録|設定|し|つけ|付け|なって))[^A-Za-z0-9「『"“]*(?:ません|ない|なかった|ました|たい|ます)(?:です|でした)?(?:が|けど)?$/u;

/** @param clause what of the fragment may be the answer */
export function readName(
  key: 'nameKanji' | 'nameKana',
  fragment: string,
  clause: string,
  context: ReadContext,
): Reading | null {
  if (/["「『“]/u.test(fragment) && OR_ANOTHER_NAME.test(fragment)) return ambiguous(clause);
  // 五月女大悟さおとめだいご: dictated in one go.
  const inOne = key === 'nameKanji' ? NAME_IN_ONE.exec(clause) : null;
  if (inOne?.[1] && inOne[2] && isReadingOf(withoutDe(inOne[2], inOne[1]), inOne[1]))
    return {
      is: 'value',
      value: inOne[1],
      raw: clause,
      kana: toKatakana(withoutDe(inOne[2], inOne[1])),
    };
  // 名前はローマ字で登録しましたので JULIANA MOREIRA です
  const led = clause.replace(/^[^\x00-\x7f]*登録し(?:まし)?(?:た|て(?:い)?ます)(?:ので|から|が)[、\s]*(?=[A-Z])/u, '');
  const text = led
    .replace(/(?:で|と)(?:登録|し|申|書).*$|\s*(?:って|と)(?:書いて|かいて).*$/u, '')
    .replace(/(?<=\S{2})で$/u, fragment.startsWith(`${clause}、`) ? '' : 'で')
    .replace(/(?<=[\p{sc=Han}ァ-ヶー])で$/u, '')
    .replace(/(?<=[a-z]{2})\.$| and\b.*$/u, '')
    .trim();
  const long = [...text].length > 24 ? latinAndReading(key, text, context) : null;
  if (long !== null) return long;
  return text !== '' &&
    [...text].length <= 24 &&
    !(key === 'nameKanji' && isNoName(text)) &&
    (ITEMS[key].likeness(text.replace(/[(（].*$/u, '')) >= 2 || isLatinName(text))
    ? ITEMS[key].read(text, context)
    : null;
}

/** What goes before a value in words of why, or how. */
const LEADS_ON = /^\s*([^、。「『」』]{2,20}(?:末(?:に)?|の際(?:に)?|ため|ところ|んですが|のですが))、(.+)$/su;

const WHO = `(?:${RELATIVE}|${FRIEND}|私|わたし|わたくし|自分|僕|ぼく|俺|みんな|親)`;
/** 友達がつけてくれた、かおりん; 妹が考えたかおりん */
const GIVEN_BY = new RegExp(
  `^\\s*${WHO}(?:が|に)[^、。「」『』]{0,8}(?:つけ|付け|考え|決め|選[んび]|呼[んば]|くれ)(?:(?:[てで](?:くれ(?:て(?:い)?)?|もらっ|くださっ|いただい|い)?)?(?:まし)?[ただる]|[てで](?=[、,])|まして)(?:(?:もの|名前|やつ|の)(?:で|が))?[、,\\s]*(?=[^、。\\s]{2})`,
  'u',
);
const WHO_HAS_IT = new RegExp(`^\\s*${WHO}(?:の(?:ほう|方|分))?が[^、。「『"“]{2,24}(?:[、,]|です|でした|[。]|$)`, 'u');

const NAME_IN_ONE = /^(\p{sc=Han}{3,7})([ぁ-ん]{5,14})$/u;

/** りおっこ・2006年1月19日生まれ・奈良県: up to what can be nothing but another item's value. */
function beforeSure(text: string): string {
  if (!text.includes('・')) return text;
  const parts = text.split('・');
  const end = parts.findIndex((part, i) => i > 0 && isSure(part.replace(/(?:生まれ|うまれ|生)$/u, '')));
  return end < 0 ? text : parts.slice(0, end).join('・');
}

/** My nickname should be changed, was set by a friend. */
const TOLD_OF_IT =
  /^(?:(?:already|still|just|also|probably|not|never|been) )?(?:changed|updated|set|registered|made|created|chosen|given|lost|forgotten|wrong|correct|incorrect|shown|displayed|different|unknown|blank|empty|missing|required)(?:$|[.,]| (?:by|to|as|when|up|from|in|on|for|at|with|there|here)\b)/u;

const OR_ANOTHER_NAME = new RegExp(
  `^\\s*[「『"“][^「」『』"“”]+[」』"”]\\s*(?:(?:だった|です)?か|と|${OR}|、)[、\\s]*[「『"“][^「」『』"“”]+[」』"”](?=[^。]*(?:どちら|どっち|迷|か[も]?(?:し|。|$)|だったか))|^\\s*[「『"“][^「『」』"“”]+[」』"”]\\s*(?:(?:だった|です)?か|${OR})[、\\s]*[「『"“][^「『」』"“”]+[」』"”]`,
  'u',
);
