/** The label at one place of a line: its bullet, its words, its hints, and what parts it from its answer. */
import { GOES_ON } from '../../text/asked-aside.js';
import { spacesEnd } from './delimiters.js';
import { readGroups } from './hint-groups.js';
import { innerLabel, OPENING } from './inner-label.js';
import type { LabelHit, Separator } from './label-hit.js';
import { type ExtraLabels, longestLabel } from './longest-label.js';

const BULLET =
  /[\s>|｜]*(?:(?:[・･·◯※*＊+‣•◦✅♪♡💡🔸🔹🔶🔷️→⇒~#_\u25a0-\u2611\u2613-\u2714\u2719-\u274b\u274d-\u27bf\u2b05-\u2bff-]|\p{Extended_Pictographic}[\ufe0e\ufe0f]?)\s*)*(?:[┌├└│┬┴┼]\s*)?(?:[【〔〈《<]\s*(?:(?:Q|No\.?|項目|質問|設問|問)?\s?\d{1,2}|必須|任意)?\s*[】〕〉》>]\s*|[【[(]?\d{1,2}\/\d{1,2}[】\])]?\s*|[一二三四五六七八九十]{1,2}[、,.)]\s*|(?:\d\ufe0f?\u20e3){1,2}\s*|\d{1,2}(?:[-.]\d{1,2}){1,2}[.):、．]?\s+|[([（]?\d{1,2}[)\].:、．，,]?\s*|Q\d{0,2}[.:]?\s*|[([]?(?:[ivxIVX]{1,4}(?:-\d{1,2})?|[a-lA-L]|[ア-シイロハニホヘトチリヌルヲ])[)\].:、]\s*|(?:[IVX]{2,4}|[IVX]-\d{1,2}|[IVX](?=\s+[^\x00-\x7f]))\s+)?(?:[・･●○◎◇◆■□※*]\s*)?/uy;
const OPEN = /[【[〔「『<《〈(]\s*/uy;
const CLOSE = /\s*[】\]〕」』>》〉)]/uy;
/** 決済番号？ってやつ: a question mark amid a sentence parts nothing. */
const MARK = new RegExp(
  `[\\s*]*(?:(?:は?[?？](?!\\s?${GOES_ON})|\\s\\)(?=\\s)|[:=：;]|→|←|⇐|⇒|➡\\ufe0f?|⇨|(?:►|▶)[\\ufe0e\\ufe0f]?|»|>|\\.{2,}|…+|‥+|・{2,}|[-ー―─–—]{2,})+|[★☆◆◇■□●♪♡♥✦✿]|(?<!\\t)[-ー―–—](?=\\s|\\p{L}|\\d)|[|｜])\\s*`,
  'uy',
);
const OPTION_SIGN = /^\s*[■□●◆◇]\s*$/u;
/** What goes on with a label: hints whose brackets are gone, too. */
const BLANK_LABEL_TAIL =
  /\s*(?:\*|※(?:必須|全角|半角|数字|西暦|カタカナ)[^\s:=※]{0,8}|※必須|必須|\(必須\)|について|に関して|西暦(?:表記)?(?:の?(?:数字)?8(?:桁|ケタ|けた))?(?!\d)|(?:半角)?(?:数字)?8(?:桁|ケタ|けた))\s*/uy;

/** 会員番号(月会費まとめて払いコースの方) 任意: what a form's page shows beside a label, behind its hints. 「任意の番号」 is none. */
const BADGE =
  /\s*\(?(?:(?:必須|任意)(?:項目|入力)?|オプション|省略可能?)\)?(?![のでにはがをもか]|団体|後見|保険|整理)\s*/uy;
const BADGE_OPENS = '必任オ省(';
/** What goes on with the badge as a word: 必須でしょうか. */
const GOES_ON_WITH_IT = /^(?:です|でしょ|でな|な[のんら]|[のとにはがをも])/u;

function badgeEnd(text: string, end: number): number {
  if (!BADGE_OPENS.includes(text.charAt(spacesEnd(text, end)) || ' ')) return end;
  BADGE.lastIndex = end;
  return BADGE.test(text) ? BADGE.lastIndex : end;
}

const TAIL_OPENS = '*※必(に西半数8';

/** Does a letter stand here that no bullet or number begins with? Most labels, and most of all other words. */
function opensWithWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // a. 氏名, ア) 氏名, II. 氏名
  const next = text.charAt(at + 1);
  if (
    next === '.' ||
    next === ')' ||
    ('IVX'.includes(text.charAt(at) || ' ') && LETTER_NUMBER.test(text.slice(at, at + 9)))
  )
    return false;
  if (unit >= 0x3041 && unit <= 0x30fa) return true;
  if (unit >= 0x4e00 && unit <= 0x9fff) return !KANJI_NUMBERS.includes(text.charAt(at));
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a && unit !== 0x51);
}
const LETTER_NUMBER = /^[IVX]{1,4}(?:-\d{1,2})?(?:[.):、]|\s)/u;
const KANJI_NUMBERS = '一二三四五六七八九十';

/** The label at this place of the folded line, or null. `atStart`: the place opens the line (or a cell). */
export function labelAt(text: string, at: number, atStart: boolean, extra: ExtraLabels = {}): LabelHit | null {
  let pos = at;
  if (atStart && !opensWithWord(text, at)) {
    BULLET.lastIndex = at;
    if (BULLET.test(text)) pos = BULLET.lastIndex;
  }
  OPEN.lastIndex = pos;
  const opened = OPENING.includes(text[pos] ?? ' ') && OPEN.test(text);
  // A sign such as ☎ is a bullet before other labels, and a label by itself.
  const best =
    longestLabel(text, opened ? OPEN.lastIndex : pos, extra) ??
    (opened ? behindBullet(text, OPEN.lastIndex, extra) : pos === at ? null : longestLabel(text, at, extra));
  if (!best)
    return atStart
      ? (ownersLabel(text, at, pos, opened ? OPEN.lastIndex : pos, extra) ?? innerLabel(text, pos, extra))
      : null;
  if (isOfAddress(text, best.start, best.end)) return null;
  let end = best.end;
  let closed = false;
  if (opened) {
    const group = readGroups(text, end, best.key);
    CLOSE.lastIndex = group.end;
    if (CLOSE.test(text)) {
      end = CLOSE.lastIndex;
      closed = true;
    } else return null;
  }
  BLANK_LABEL_TAIL.lastIndex = end;
  if (TAIL_OPENS.includes(text.charAt(spacesEnd(text, end)) || ' ') && BLANK_LABEL_TAIL.test(text))
    end = BLANK_LABEL_TAIL.lastIndex;
  const groups = readGroups(text, end, best.key);
  const hit = (separator: Separator, answerAt: number): LabelHit => ({
    key: best.key,
    label: text.slice(best.start, best.end),
    start: at,
    labelAt: best.start,
    answerAt,
    separator,
    bracketed: groups.bracketed,
  });
  // 【ニックネーム】(ｴﾐ): the brackets are the nickname's, where the label is closed already.
  if (closed && best.key === 'nickname' && groups.bracketed && text.slice(groups.end).trim() === '')
    return { ...hit('mark', end), bracketed: null };
  end = badgeEnd(text, groups.end);
  MARK.lastIndex = end;
  const rest = text.slice(end);
  // ニックネーム 任意はなぴ: it parts the label from the answer.
  const badged = end > groups.end || text.slice(best.end, groups.end).trimEnd().endsWith('必須');
  if (rest.trim() === '') return hit('end', text.length);
  if (best.key === 'nickname' && isAdorned(text, end, closed)) {
    const value = spacesEnd(text, end);
    return hit(closed ? 'mark' : 'space', value);
  }
  if (MARK.test(text)) {
    const after = MARK.lastIndex;
    // 【お支払い】□クレジットカード ☑キャリア: the sign is the option's.
    const options =
      (best.key === 'paymentMethod' || best.key === 'carrier') &&
      OPTION_SIGN.test(text.slice(end, after)) &&
      text.slice(after).trim() !== '';
    return hit('mark', options ? end : after);
  }
  if (closed) return hit('mark', end);
  // Plus member ID は pon_1, Plus member ID wa pon_1 desu
  const apart =
    /^\s+(?:(?:は|が|wa)\s+(?=\S)|は(?=(?:な[いし]|無[いし])(?:です|ので|と|んです|けど|が|、|。|$)|ありません|ございません|わかりません|分かりません|不明|忘れ))/u.exec(
      rest,
    )?.[0];
  if (apart !== undefined) return hit('topic', end + apart.length);
  if (badged && !GOES_ON_WITH_IT.test(rest)) return hit('space', end + (/^\s*/u.exec(rest)?.[0].length ?? 0));
  if (/^[\s]+/u.test(rest)) return hit('space', end + (/^\s+/u.exec(rest)?.[0].length ?? 0));
  if (/^(?:は|が)(?=.)/u.test(rest)) return hit('topic', end + 1 + (/^.[、,:\s]*/u.exec(rest)?.[0].length ?? 1) - 1);
  return hit('none', end);
}

/** 【ニックネーム】★えみ, ニックネーム ♪えみ: the sign is the nickname's, where the label needs none; ■ and ● are a form's. */
function isAdorned(text: string, end: number, closed: boolean): boolean {
  const at = spacesEnd(text, end);
  if (!closed && at === end) return false;
  ADORNED.lastIndex = at;
  return ADORNED.test(text);
}
/** Signs that also part a label from its answer (see MARK), and a letter right behind them. */
export const ADORNED = /[*★☆♪♡♥✦✿]+(?=[\p{L}\p{N}])/uy;

/** 【・氏名】: the bullet within. */
function behindBullet(text: string, at: number, extra: ExtraLabels): ReturnType<typeof longestLabel> {
  if (opensWithWord(text, at)) return null;
  BULLET.lastIndex = at;
  return BULLET.test(text) && BULLET.lastIndex > at ? longestLabel(text, BULLET.lastIndex, extra) : null;
}

/** kana-fjmt@example.net, mail.taro@…, id_no1@…: the beginning of an address. With a capital, and where it is the word for an address (mail-taro@…), it is a label with a dash. */
function isOfAddress(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(end);
  // . - _ + or a letter or digit goes on with a word of ASCII, whose end is a label's, too.
  if (!(unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x2b || isWord(unit)) || !text.includes('@', end))
    return false;
  return (
    !/[A-Z]/u.test(text.charAt(start)) &&
    isWord(text.charCodeAt(end - 1)) &&
    !/mail$/iu.test(text.slice(start, end)) &&
    /^[\w.+-]+@[\w-]+\.\w/u.test(text.slice(end))
  );
}

function isWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/**
 * 【会員ニックネーム】, お客様の生年月日：: the label of a form that says whose item it is.
 * @param opening where the bracket around it stands, or else the words
 */
function ownersLabel(text: string, at: number, opening: number, wordsAt: number, extra: ExtraLabels): LabelHit | null {
  if (!OWNERS.includes(text.charAt(wordsAt) || ' ')) return null;
  OWNER.lastIndex = wordsAt;
  if (!OWNER.test(text)) return null;
  const end = OWNER.lastIndex;
  const words = end - wordsAt;
  const hit = labelAt(text.slice(0, wordsAt) + text.slice(wordsAt + words), opening, false, extra);
  if (hit === null || hit.labelAt < wordsAt || (hit.separator !== 'mark' && hit.separator !== 'end')) return null;
  const isAnothers = PERHAPS_ANOTHERS.test(text.slice(wordsAt, end));
  return {
    ...hit,
    start: at,
    labelAt: hit.labelAt + words,
    answerAt: hit.answerAt + words,
    ...(isAnothers && { isAnothers }),
  };
}
/** Who pays for the phone, or who writes: the member, or not. */
const PERHAPS_ANOTHERS = /契約|申|問|依頼/u;
const OWNERS = '会本ごおお申契登利ユフプPp問依';
const OWNER =
  /(?:ファンクラブ)?会員(?:様)?(?:の)?\s?|ご?本人(?:様)?の?\s?|お?客(?:様|さま)の?\s?|お?(?:申し?込み?|問い?合わ?せ)(?:者|された方)(?:様)?の?\s?|ご?(?:契約|登録|利用|依頼)者(?:様)?の?\s?|ユーザー(?:様)?の?\s?|(?:プラス|plus) ?(?:メンバー|member)の?\s?/iuy;
