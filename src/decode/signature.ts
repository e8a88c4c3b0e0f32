/** Signatures and footers: contact data of the writer's firm, 「iPhoneから送信」, 「Yahoo!メール - 無料で…」, antivirus lines. No answers stand there. */
import type { VoicedLine } from '../mail.js';
import { isClosing } from '../text/answer.js';
import { Pattern } from '../text/pattern.js';
import { rememberedCopies } from '../text/remember.js';
import { nfkc } from '../text/width.js';
import { isFirmsCard, isPlainCard, isPostalCard } from './signature-cards.js';
import {
  HOLDS_CONTACT,
  HOLDS_FIRM,
  HOLDS_ITEM,
  HOLDS_NOTICE,
  HOLDS_OWN_LABEL,
  HOLDS_TOLD,
  heldBetween,
  heldIn,
} from './signature-words.js';

const FOOTER =
  /^(?:(?:私の|自分の)?[A-Za-z0-9 .+!]*(?:iphone|ipad|android|galaxy|xperia|aquos|arrows|pixel|スマートフォン|スマホ|携帯|モバイル|アプリ|gmail|outlook|yahoo!?メール|ymail|docomo|ドコモメール|auメール)[^、。]{0,24}(?:から|より|で|にて)の?(?:送信(?:しています|しました|されました|。)?|送られ(?:ました|ています)?)[。\s]*$|sent (?:from|with|via) .*|get outlook for .*|outlook for (?:ios|android).*|.*を入手(?:する)?$|(?:このメール|この電子メール|本メール)は.{0,30}(?:ウイルス|ウィルス|アバスト|avast|スキャン|アンチ).*|.*(?:avast|avg|norton|mcafee|kaspersky).{0,40}(?:com|チェック|スキャン|保護|検査).*|this e-?mail (?:has been|was) (?:checked|scanned).*|virus-free.*|.*(?:yahoo!?\s*メールアプリ|thunderbird|ios\s*メール).{0,10}送信.*|yahoo!?\s*メール\s*[-–—]\s*無料.{0,30}|https?:\/\/aka\.ms\/\S+)$/iu;
/** Words of which each form of a footer has one. */
const FOOTER_WORDS = new Pattern(
  /送信|送られ|を入手|無料|このメール|この電子メール|本メール|sent |outlook |avast|avg|norton|mcafee|kaspersky|this e|virus-free|aka\.ms/iu,
);
const RULER =
  /^[\s>]*(?:-{2,4}\s?|[-_=*~+#＝─━―—–－ー‐・.。･＊☆★◆◇■□●○♪♡♥❤+:;'^/|\\<>§†∴∵※▽△▼▲∞×\s]{5,}|[-_=─━―]{3,}.{0,12}[-_=─━―]{3,})\s*$/u;
const DASHES = /^\s*-{2,4}\s*$/u;
/** So many lines stand above a signature that holds a word of the form. */
const LEAST_ABOVE = 8;
/** In lines. */
const LONGEST_SIGNATURE = 16;
/** So many words of the form a notice below the text may hold. */
const MOST_NAMED = 2;
/** So many lines with labels of the writer's own make a form. */
const LEAST_OWN_LABELS = 3;

export function isFooter(text: string): boolean {
  return text.length < 200 && FOOTER_WORDS.test(text) && FOOTER.test(text);
}

function isRuler(line: string): boolean {
  // Most lines are blank or begin with a letter or a digit, and no ruler does.
  return line !== '' && !isLetterOrDigit(line.charCodeAt(0)) && isDrawn(line);
}

const isDrawn = rememberedCopies((line) => {
  const text = nfkc(line);
  return (
    RULER.test(text) &&
    !/^\s*[+|┌├└┏┣┗]/u.test(text) &&
    !/^[\s\-ー―]{1,4}$/u.test(text.replace(/^-{2,4}\s?$/u, '-----'))
  );
});

function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/**
 * Marks signatures as asides: what follows a ruler (`-- `, ━━━) down to the next one or the end of that voice, if it reads
 * as contact data and holds no item of the form; and contact lines that close a text without a ruler.
 */
export function markSignatures(lines: VoicedLine[], forwards = false): void {
  let start = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (
      i === lines.length ||
      (lines[i]?.voice !== lines[start]?.voice && lines[i]?.voice !== 'aside' && lines[start]?.voice !== 'aside')
    ) {
      const voice = lines[start]?.voice;
      if (voice === 'own' || voice === 'forwarded') markIn(lines, start, i, forwards);
      start = i;
    } else if (lines[start]?.voice === 'aside') start = i;
  }
}

function markIn(lines: VoicedLine[], from: number, to: number, forwards: boolean): void {
  const rulers: number[] = [];
  for (let i = from; i < to; i++) if (isRuler(lines[i]?.text ?? '')) rulers.push(i);
  // A form drawn with rulers between all its items: only what follows the last one can be a signature.
  const drawn = rulers.length > 5;
  let marked = -1;
  for (let n = 0; n < rulers.length; n++) {
    const ruler = rulers[n] as number;
    // The ruler that closes one may open a list's footer.
    const again = ruler === marked && isNotice(lines, ruler + 1, to);
    if ((ruler <= marked && !again) || (drawn && n < rulers.length - 2)) continue;
    // A block between two rulers, or from the last ruler to the end.
    const next = rulers[n + 1];
    const dashes = DASHES.test(lines[ruler]?.text ?? '');
    let end = next === undefined ? to : next + 1;
    if (isLetter(lines, from, ruler, end, to) && !(dashes && isPlainCard(lines, ruler + 1, end))) continue;
    if (!isSignature(lines, ruler + 1, end === to ? to : end - 1, dashes)) {
      if (end === to || !isSignature(lines, ruler + 1, to, dashes)) continue;
      end = to;
    }
    for (let i = ruler; i < end; i++) setAside(lines[i]);
    marked = end - 1;
  }
  closingContact(lines, from, to, forwards);
}

/** Is it all that he writes, but for a closing word, and no firm's card? Who draws a frame around his letter has not signed before he wrote. */
function isLetter(lines: readonly VoicedLine[], from: number, ruler: number, end: number, to: number): boolean {
  for (let i = from; i < ruler; i++) if (isWritten(lines[i])) return false;
  for (let i = end; i < to; i++) if (isWritten(lines[i]) && !isClosing(lines[i]?.text ?? '')) return false;
  const within = lines.slice(ruler + 1, end);
  return (
    (heldBetween(lines, ruler, end) & HOLDS_FIRM) === 0 || within.filter(({ text }) => SENTENCE.test(text)).length > 1
  );
}

function isWritten(line: VoicedLine | undefined): boolean {
  return line !== undefined && line.voice !== 'aside' && line.text.trim() !== '' && !isRuler(line.text);
}

function isSignature(lines: readonly VoicedLine[], from: number, to: number, dashes: boolean): boolean {
  let count = 0;
  let contact = false;
  let firm = false;
  let notice = false;
  let told = false;
  let items = 0;
  let ownLabels = 0;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '' || text.trim() === '') continue;
    const held = heldIn(text);
    if ((held & HOLDS_ITEM) !== 0) items++;
    if ((held & HOLDS_OWN_LABEL) !== 0 && ++ownLabels >= LEAST_OWN_LABELS) return false;
    if (++count > LONGEST_SIGNATURE) return false;
    contact ||= (held & HOLDS_CONTACT) !== 0;
    firm ||= (held & HOLDS_FIRM) !== 0;
    notice ||= (held & HOLDS_NOTICE) !== 0;
    told ||= (held & HOLDS_TOLD) !== 0;
  }
  if (notice && items <= MOST_NAMED && !told) return true;
  // A firm's number of a chamber of commerce, below two dashes: no form of the desk's.
  if (items > 0 && !(dashes && firm && items === 1 && from > LEAST_ABOVE)) return false;
  return contact ? !(told && !firm) : dashes && count > 0 && count <= 3 && !told;
}

function isNotice(lines: readonly VoicedLine[], from: number, to: number): boolean {
  return (heldBetween(lines, from, to) & HOLDS_NOTICE) !== 0;
}

/** Without a ruler: at least two lines at the very end, after a blank one, that are contact data and nothing else. */
function closingContact(lines: VoicedLine[], from: number, to: number, forwards: boolean): void {
  let end = to;
  const isBlank = (i: number): boolean => lines[i]?.voice === 'aside' || lines[i]?.text.trim() === '';
  while (end > from && isBlank(end - 1)) end--;
  // 以上、よろしくお願いいたします。 below it, by itself.
  if (end - 1 > from && isClosing(lines[end - 1]?.text ?? '') && isBlank(end - 2))
    do end--;
    while (end > from && isBlank(end - 1));
  let start = end;
  while (start > from && lines[start - 1]?.text.trim() !== '' && lines[start - 1]?.voice !== 'aside') start--;
  if (end - start < 2 || end - start > 10) return;
  const closing = heldBetween(lines, start, end);
  if ((closing & HOLDS_ITEM) !== 0 || (closing & HOLDS_CONTACT) === 0) return;
  // What is attached stands nowhere below, and a mail passed on may be the writer's own.
  const attaches = forwards && to === lines.length && (closing & HOLDS_FIRM) !== 0;
  const data =
    attaches || isForwardedBehind(lines, to)
      ? isCalling(lines, start, end, closing)
      : start > from &&
        (isContact(lines, from, start, end, closing) ||
          isSigned(lines, from, start, end) ||
          isFirmsCard(lines, from, start, end) ||
          isPostalCard(lines, from, start, end));
  if (data) for (let i = start; i < end; i++) setAside(lines[i]);
}

/** 「住所：…」, 「電話番号：…」: a signature begins with who signs. */
const LABELLED = /^[\s・･■◆●○□*-]*(?:ご?(?:登録)?の?)?(?:住所|電話|携帯|メール|tel|e-?mail|mail)[^:：]{0,6}[:：]/iu;

/** Contact data below a form of the writer's: of two lines at least, or half of them. */
function isContact(lines: readonly VoicedLine[], from: number, start: number, end: number, closing: number): boolean {
  if ((closing & HOLDS_FIRM) === 0 || (heldBetween(lines, from, start) & HOLDS_ITEM) === 0) return false;
  // The rest of the form, where none of it is given above.
  if (LABELLED.test(nfkc(lines[start]?.text ?? '')) && !lines.slice(from, start).some(({ text }) => isReach(text)))
    return false;
  let contacts = 0;
  for (let i = start; i < end; i++) if ((heldIn(lines[i]?.text ?? '') & HOLDS_CONTACT) !== 0) contacts++;
  return contacts >= 2 && contacts * 2 >= end - start;
}

const PHONE = /0\d{1,4}[-‐−－(（ ]?\d{1,4}[-‐−－)） ]?\d{3,4}/u;

function isReach(text: string): boolean {
  const folded = nfkc(text);
  return folded.includes('@') || PHONE.test(folded);
}

/** The name that he gave at the top, and how to reach him: below a letter that tells the member's own phone number. */
function isSigned(lines: readonly VoicedLine[], from: number, start: number, end: number): boolean {
  const name = /^[\p{sc=Han}々ぁ-んァ-ヶー]{2,10}/u.exec(
    nfkc(lines[start]?.text ?? '').replace(/[\s\u3000]/gu, ''),
  )?.[0];
  if (name === undefined) return false;
  const above = lines
    .slice(from, start)
    .map(({ text }) => nfkc(text))
    .join('\n');
  const introduced = new RegExp(`${[...name].join('[\\s\\u3000]?')}(?:と申し|です|でございます|といいます)`, 'u');
  if (!introduced.test(above) || !PHONE.test(above)) return false;
  for (let i = start + 1; i < end; i++) if ((heldIn(lines[i]?.text ?? '') & HOLDS_CONTACT) === 0) return false;
  return true;
}

/** Then the writer signs above it; the form is another's. */
function isForwardedBehind(lines: readonly VoicedLine[], at: number): boolean {
  let i = at;
  while (lines[i]?.voice === 'aside') i++;
  return lines[i]?.voice === 'forwarded';
}

const SENTENCE = /。|(?:です|ます|ました|ません|ください|下さい|でした)[!！]?$/u;
/** A person or a firm by itself: no label, no kana of a sentence. */
const CALLED = /^[\p{L}\p{M}\s.,・''’&/／()（）-]{2,40}$/u;
const LABELS = /電話|番号|メール|アドレス|住所|名前|氏名|訂正|正し|変更|修正/u;

/** Short lines, none of them a sentence; of a firm, or below somebody's name. */
function isCalling(lines: readonly VoicedLine[], start: number, end: number, closing: number): boolean {
  for (let i = start; i < end; i++) {
    const text = lines[i]?.text.trim() ?? '';
    if (SENTENCE.test(text) || ((heldIn(text) & HOLDS_CONTACT) === 0 && text.length > 40)) return false;
  }
  const first = lines[start]?.text.trim() ?? '';
  return !LABELS.test(first) && ((closing & HOLDS_FIRM) !== 0 || CALLED.test(first));
}

export function setAside(line: VoicedLine | undefined): void {
  if (line) line.voice = 'aside';
}
