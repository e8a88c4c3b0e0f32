import { addressesIn, namesSenderOr } from '../../items/email.js';
import { isOfThen } from '../../items/identifier.js';
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { numberInPieces, phoneNumbersIn } from '../../items/phone.js';
import { prefecturesIn } from '../../items/prefecture.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { unifyInnerHyphens } from '../../text/digits.js';
import { toKatakana, withoutDe } from '../../text/kana.js';
import { OR } from '../../text/or.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { namesOtherMark, withSpeltMarks } from '../../text/spelt-marks.js';
import { SAME_AGAIN } from '../form/own-label.js';
import { registeredOne } from '../form/registered-one.js';
import { firstClause } from '../labels/scan-labels.js';
import { isSure } from '../labels/sure.js';
import { registeredDate, twiceTold } from './birth.js';
import { placeInEnglish } from './english-place.js';
import { isNoName } from './full-name.js';
import { isLatinName, latinAndReading } from './latin-name.js';
import { OWN_NUMBER } from './mentions.js';
import { isReadingOf } from './name-alone.js';
import { behindEnglishRemark, NEXT_IS_PAYMENT } from './told-with-nickname.js';

/** a@example.jp と b@example.com です */
const BOTH_ADDRESSES =
  /@[A-Za-z0-9.-]+\s*(?:と|、|,|・|\/|および|及び)\s*[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+(?![A-Za-z0-9.-]|\s*[はもが])(?![^。]*登録)/u;

/** 私が a@example.jp、娘が b@example.jp です: one of each. */
const ONE_EACH = new RegExp(
  `^\\s*(?:私|わたし|僕|ぼく|俺|自分|本人|${RELATIVE})(?:の(?:ほう|方|分)?)?(?:が|は)[、\\s]*[\\w.+-]+@[\\w.-]+[^、。@]{0,8}[、,]\\s*(?:私|わたし|僕|ぼく|俺|自分|本人|${RELATIVE})(?:の(?:ほう|方|分)?)?(?:が|は)[、\\s]*[\\w.+-]+@(?![^。]*登録)`,
  'u',
);

/** a@example.jp でしたが、b@example.jp に変更しました: nothing says whether it is registered. */
const FORMER_FIRST =
  /@[A-Za-z0-9.-]+\s*(?:でした|だった)[^@。]{0,20}(?:が|けど|ので)[、,]?[^@。]{0,12}[A-Za-z0-9._+-]+@[^。]*(?:変更|変わ|変え|切り?替)(?![^。]*登録)/u;

/** hanako.example.jp: an address that lacks its @. */
const WITHOUT_AT = /^[a-z0-9][\w.+-]*\.(?:com|net|org|info|jp)$/iu;

/** What stands behind a label in running text, read as that item; null where it is no answer. */
export function readFragment(key: ItemKey, fragment: string, context: ReadContext): Reading | null {
  const clause = firstClause(fragment, key);
  if (isNothing(clause) || /^(?:何|どこ|どれ|いつ|どう)/u.test(clause)) return { is: 'nothing' };
  switch (key) {
    case 'phone': {
      const numbers = [
        ...new Set(
          phoneNumbersIn(fragment.split('。')[0] ?? '')
            .map((p) => p.value)
            .filter((v) => v !== null),
        ),
      ];
      const kept = KEPT_NUMBER.exec(fragment)?.[1];
      if (kept !== undefined && numbers.length > 1) return ITEMS.phone.read(kept, context);
      if (numbers.length === 1 && numbers[0]) return { is: 'value', value: numbers[0], raw: clause };
      const own = numbers.length > 1 ? OWN_NUMBER.exec(fragment)?.[1] : undefined;
      if (own !== undefined) return ITEMS.phone.read(own, context);
      if (numbers.length > 1)
        return (
          registeredOne(key, fragment.split('。')[0] ?? '', context) ?? {
            is: 'invalid',
            reason: 'ambiguous',
            raw: fragment.trim(),
          }
        );
      const pieces = numberInPieces(fragment.split('。')[0] ?? '');
      if (pieces !== null) return { is: 'value', value: pieces, raw: fragment.trim() };
      // 090-442-7718: a number with its label that lacks a digit, or has one too many.
      return SPOILT_NUMBER.test(clause) ? ITEMS.phone.read(clause, context) : null;
    }
    case 'email': {
      const sentence = fragment.split(/。/u)[0] ?? '';
      const [first, second] = new Set(addressesIn(sentence));
      if (second !== undefined)
        return EITHER_ADDRESS.test(sentence) ||
          BOTH_ADDRESSES.test(sentence) ||
          FORMER_FIRST.test(sentence) ||
          ONE_EACH.test(sentence)
          ? { is: 'invalid', reason: 'ambiguous', raw: clause }
          : (registeredOne(key, sentence, context) ?? { is: 'value', value: first ?? '', raw: clause });
      // このアドレスか、a@example.jp です
      if (first !== undefined && namesSenderOr(sentence)) return { is: 'invalid', reason: 'ambiguous', raw: clause };
      if (first !== undefined) return { is: 'value', value: first, raw: clause };
      const reading = ITEMS.email.read(clause, context);
      return reading.is === 'value' || WITHOUT_AT.test(clause) ? reading : null;
    }
    case 'birthDate': {
      const registered = registeredDate(fragment, context) ?? twiceTold(fragment, context);
      if (registered !== null) return registered;
      const reading = ITEMS.birthDate.read(clause, context);
      // 「誕生日が19、いや18日でした、2000年10月18日です」: a whole date makes up for the clause that lacks one.
      if (reading.is === 'invalid' && reading.reason === 'not-a-date') {
        const whole = [...(fragment.split('。')[0] ?? '').matchAll(WHOLE_DATE)];
        if (whole.length === 1 && whole[0]) return ITEMS.birthDate.read(whole[0][0], context);
        // 誕生日は7月で、1995年、日は24です
        const pieces = whole.length === 0 ? ITEMS.birthDate.read(fragment.split('。')[0] ?? '', context) : null;
        if (pieces?.is === 'value') return { ...pieces, raw: fragment.trim() };
      }
      return reading.is === 'value' || /\d/u.test(clause) ? reading : null;
    }
    case 'prefecture': {
      const found = prefecturesIn(clause.slice(0, 40).replace(/^[「『"“]|[」』"”]$/gu, ''));
      const written = placeInEnglish(fragment, found);
      if (written !== null) return written;
      if (found.length === 1 && found[0]) return { is: 'value', value: found[0], raw: clause };
      // 「住所は韓国ソウルで登録しました」: a place, but none of Japan's.
      const place = /^([\p{sc=Han}ァ-ヶーA-Za-z ]{2,14})(?:で登録|です|$)/u.exec(clause)?.[1];
      return place && !/変|同|別|済|不/u.test(place)
        ? { is: 'invalid', reason: 'not-a-prefecture', raw: clause }
        : null;
    }
    case 'billingId': {
      const ids = ITEMS.billingId.read(
        (fragment.split('。')[0] ?? '')
          .replace(/(\d{1,2}月)(?:が|は|の分は|分が)/gu, '$1分 ')
          .replace(OTHER_NUMBER, ' ')
          .replace(/(?:です|でした|と(?:表示|書|出|なって|あり)|で、(?<=\d{4}.*)|て書).*$/u, ''),
        context,
      );
      return ids.is === 'value' && /\d{4}/u.test(ids.value) ? ids : null;
    }
    case 'plusMemberId':
    case 'memberNumber': {
      const told = unifyInnerHyphens(withSpeltMarks(fragment));
      // hasuhana と大文字のH、つまり hasuhanaH です
      const together = key === 'plusMemberId' ? PUT_TOGETHER.exec(told.split('。')[0] ?? '')?.[1] : undefined;
      const part = /[A-Za-z0-9][A-Za-z0-9._#-]*/u.exec(told)?.[0] ?? '';
      if (together !== undefined && together.length > part.length && together.startsWith(part))
        return ITEMS[key].read(together.replace(/[.]+$/u, ''), context);
      const found = IDENTIFIER.exec(told);
      const token = found?.[1];
      if (
        !token ||
        token.length < 3 ||
        (key !== 'plusMemberId' && !/\d{3}/u.test(token)) ||
        /^(?:is|was|the|not|and|my|plus)$/iu.test(token)
      )
        return null;
      const behind = told.slice(found?.[0].length);
      // 当時の taro_1 ですが今は違います
      if (isOfThen(told)) return { is: 'invalid', reason: 'ambiguous', raw: clause };
      // 「IDというのは yui@example.jp ですよね」, 「2020年に作りました」
      if (/^(?:@|\s*年(?:[にか前ご頃]|\s?\d))/u.test(behind) || DENIED_BEHIND.test(behind) || ERROR_CODE.test(token))
        return null;
      if (
        OR_ANOTHER.test(behind) ||
        AND_ANOTHER.test(behind) ||
        LONE_DIGIT.test(behind) ||
        OWN_BEHIND.test(behind) ||
        namesOtherMark(RIGHT_BEHIND.exec(behind)?.[0] ?? '', token)
      )
        return { is: 'invalid', reason: 'ambiguous', raw: clause };
      return ITEMS[key].read(token.replace(/[.]+$/u, ''), context);
    }
    case 'nickname': {
      if (SAME_AGAIN.test(fragment)) return readFragment(key, fragment.replace(SAME_AGAIN, ''), context);
      // 登録の際に悩んだ末、シュンPといたしました
      const remark = behindEnglishRemark(fragment);
      if (remark !== null) return remark === '' ? null : readFragment(key, remark, context);
      const [, why = '', rest] = LEADS_ON.exec(fragment) ?? [];
      if (rest !== undefined && why.length <= 20) return readFragment(key, rest, context);
      // かなで。です（最後に丸がつきます）
      const dotted = /^\s*([^、。\s「」]{1,16}。)(?:です|でした|という|と(?:登録|設定))/u.exec(fragment)?.[1];
      if (dotted !== undefined) return { is: 'value', value: dotted, raw: fragment.trim() };
      const meant = /\b(?:is|as) the word ["“]([^"”]+)["”]/u.exec(fragment)?.[1];
      if (meant !== undefined) return { is: 'value', value: meant, raw: fragment.trim() };
      const quoted =
        /^\s*["「『“]([^"」』”]+)["」』”]/u.exec(fragment)?.[1] ??
        (clause.length > 6 ? /^[^「『]{1,12}["「『“]([^"」』”]+)["」』”]/u.exec(fragment)?.[1] : undefined);
      if (quoted !== undefined && OR_ANOTHER_NAME.test(fragment))
        return { is: 'invalid', reason: 'ambiguous', raw: clause };
      const text =
        quoted ??
        beforeSure(clause)
          .replace(/\s*(?:で|と|に)(?:登録|設定|し|(?:いたし|致し|つけ|付け)(?!.*(?:ません|ない|なか))).*$/u, '')
          .replace(NEXT_IS_PAYMENT, '')
          .replace(/(?<=\S)\s*で$/u, (de) => (fragment.startsWith(`${clause}、`) ? '' : de))
          .replace(/[、。.／/]+$/u, '')
          .trim();
      return text === '' ||
        [...text].length > 20 ||
        (!quoted && TOLD_OF_IT.test(text)) ||
        (!quoted &&
          /^正しく|を|変更|覚え|忘れ|分か[らりっ]|わか[らりっ]|そのまま|同じ|間違|違(?:って|い|う)|誤り|訂正/u.test(
            text,
          ))
        ? null
        : ITEMS.nickname.read(text, context);
    }
    case 'nameKanji':
    case 'nameKana': {
      if (/["「『“]/u.test(fragment) && OR_ANOTHER_NAME.test(fragment))
        return { is: 'invalid', reason: 'ambiguous', raw: clause };
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
      const led = clause.replace(
        /^[^\x00-\x7f]*登録し(?:まし)?(?:た|て(?:い)?ます)(?:ので|から|が)[、\s]*(?=[A-Z])/u,
        '',
      );
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
    default:
      return null;
  }
}

/** 「注文番号が見つからず、問い合わせ番号SB99887766です」: a number of another kind. */
const OTHER_NUMBER =
  /(?:問い?合わ?せ|受付|受け付け|伝票|追跡|予約|申込|お?客様|顧客|契約者?|整理|会員)番号(?:は|が|の|なら|:)?\s*["「『]?[A-Za-z0-9-]{4,40}/gu;

/** 「孫に聞いたところ hana_7 とは違うそうです」, 「hana_7 だそうですが、それは友人のもので…」: what it is not. */
const DENIED_BEHIND = new RegExp(
  `^\\s*[」』"”]?\\s*(?:と(?:は|も)(?:違|ちが|異な|別)|(?:だそうです|でした|です)?(?:が|けど)?[、。]\\s*(?:それ|これ)は${FRIEND}の(?:もの|ID|番号|分))`,
  'u',
);
/** 「妹に聞いたら imo_1 でしたが、私のは hana_7 です」: whose of them the letter is about, it does not say. */
const OWN_BEHIND =
  /^[」』"”]?\s*(?:でした|だった|だそうです|とのこと(?:です|でした))(?:が|けど|けれど(?:も)?)[、,]\s*(?:私|わたし|わたくし|自分|僕|俺|本人)の(?:ID|もの|ほう|方|分)?(?:は|が)\s*[「『"“]?[A-Za-z0-9]/iu;
/** 「画面を見たら ERR403 が出ました」 */
const ERROR_CODE = /^err(?:or)?[-_ ]?\d{0,5}$/iu;

/** 「hana 7、名前は」: a digit that may be the end of it, or not. */
const LONE_DIGIT = /^ \d(?=\s*(?:[、。,]|$))/u;

/** An identifier, and the numbers behind a space that may be its end: 「hana 7730」, 「hana 7です」, but not 「hana_7 30分前に試しました」. */
const IDENTIFIER =
  /^[^\x21-\x7e]{0,12}?["「『“`]?\s*([A-Za-z0-9][A-Za-z0-9._#-]*(?: (?=\d{2,}\b|\d(?:です|でした|で、))[0-9-]+(?![0-9-]| ?(?:[年月日分回時歳才個人代台名本円件度週秒通枚番期桁]|か月|[ヶケカヵ]月|つ目|%)))*)/u;

/** What may tell of the letters before it: 「（最後にアンダーバー）」. */
const RIGHT_BEHIND = /^[\s、,]*(?:\([^()。]{0,24}\)|[^、。,()]{0,12})/u;

/** What goes before a value in words of why, or how. */
const LEADS_ON = /^\s*([^、。「『」』]{2,20}(?:末(?:に)?|の際(?:に)?|ため|ところ|んですが|のですが))、(.+)$/su;
const PUT_TOGETHER =
  /^.*(?:つまり|すなわち|(?:つな|繋)(?:げて|いで)|続けて|合わせて|まとめて)[、,\s]*[「『"“]?([A-Za-z0-9][A-Za-z0-9._#-]{2,})/u;
const NAME_IN_ONE = /^(\p{sc=Han}{3,7})([ぁ-ん]{5,14})$/u;
/** 「前の090-…のまま」, 「080-…に訂正します」 */
const KEPT_NUMBER = /(0[\d-]{8,14}\d)(?=\s*(?:(?:の|を)?まま|に(?:訂正|修正)|が正しい))/u;
const SPOILT_NUMBER = /^0[\d() -]{7,14}$/u;
/** りおっこ・2006年1月19日生まれ・奈良県: up to what can be nothing but another item's value. */
function beforeSure(text: string): string {
  if (!text.includes('・')) return text;
  const parts = text.split('・');
  const end = parts.findIndex((part, i) => i > 0 && isSure(part.replace(/(?:生まれ|うまれ|生)$/u, '')));
  return end < 0 ? text : parts.slice(0, end).join('・');
}

const WHOLE_DATE =
  /(?:(?:19|20)\d{2}|(?:昭和|平成|令和)\s?(?:\d{1,2}|元))\s?[年/.-]の?\s?\d{1,2}\s?[月/.-]の?\s?\d{1,2}(?!\d)日?/gu;
/** One address or another. */
const EITHER_ADDRESS = new RegExp(`[a-z]\\s*(?:(?:なの|だったの?|です)?か|${OR}|\\bor\\b)\\s*[a-z0-9]`, 'iu');

/** My nickname should be changed, was set by a friend. */
const TOLD_OF_IT =
  /^(?:(?:already|still|just|also|probably|not|never|been) )?(?:changed|updated|set|registered|made|created|chosen|given|lost|forgotten|wrong|correct|incorrect|shown|displayed|different|unknown|blank|empty|missing|required)(?:$|[.,]| (?:by|to|as|when|up|from|in|on|for|at|with|there|here)\b)/u;

const OR_ANOTHER_NAME = new RegExp(
  `^\\s*[「『"“][^「」『』"“”]+[」』"”]\\s*(?:(?:だった|です)?か|と|${OR}|、)[、\\s]*[「『"“][^「」『』"“”]+[」』"”](?=[^。]*(?:どちら|どっち|迷|か[も]?(?:し|。|$)|だったか))|^\\s*[「『"“][^「『」』"“”]+[」』"”]\\s*(?:(?:だった|です)?か|${OR})[、\\s]*[「『"“][^「『」』"“”]+[」』"”]`,
  'u',
);
/** 「kusadai と dkusakabe の二つ出てきて」: two, of which nothing says which it is. */
const AND_ANOTHER =
  /^\s*[」』"”]?\s*(?:と|、|と、|and|&)\s*["「『“]?[A-Za-z0-9][A-Za-z0-9._#-]{2,}["」』”]?(?=[^。]{0,40}(?:二つ|2つ|二個|2個|ふたつ|両方|どちら|どっち|いずれ|\bboth\b|\btwo\b|which))/iu;
/** A second identifier that may be the one as well. */
const OR_ANOTHER = new RegExp(
  `^\\s*[」』"”]?\\s*(?:(?:だった(?:の)?|でした|です|なの)?か|${OR}|or)[、,]?\\s*["「『“]?[A-Za-z0-9][A-Za-z0-9._#-]{2,}`,
  'iu',
);
