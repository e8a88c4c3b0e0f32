/** Running text → claims: paragraphs, their sentences, what each tells, and what the whole of them says of that. */

import type { ReadContext, Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import type { ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND } from '../../text/people.js';
import type { Claim } from '../claims.js';
import { namedAt } from '../labels/label-spans.js';
import type { LaidLine } from '../open-text.js';
import { isAnswerTo } from './answer-to.js';
import { asWritten, withRaw } from './as-written.js';
import { answerOf, topicAsked } from './asked-about.js';
import { beforeDenial, deniesValue } from './denied.js';
import { withFoundNumber } from './found-number.js';
import { LETTER_WORDS } from './letter-words.js';
import { isOthersHome } from './lives.js';
import { withoutBilled } from './mentions.js';
import { NAMED_ITEMS } from './named-items.js';
import { withLeadingName } from './names/leading-name.js';
import { withNameAlone } from './names/name-alone.js';
import { withProvenName } from './names/name-proven.js';
import { withNameWritten } from './names/name-writing.js';
import { withLatinOnly } from './names/no-kanji.js';
import { FOR_ME, lowerRelatives, membersOnly } from './names/of-several-names.js';
import { withPartedName } from './names/parted-name.js';
import { withReadingBehind } from './names/reading-behind.js';
import { withNumberBefore } from './number-before.js';
import { ANNOUNCED, ASKED_FOR, FORGOTTEN, mayCorrect, saysCorrection } from './put-right/correction-words.js';
import { withReplaced } from './put-right/replaced.js';
import { tellsAnew } from './put-right/told-anew.js';
import { tellsOther } from './put-right/turns.js';
import { withRightNext } from './put-right/written-wrong.js';
import { wasChangedSince } from './registered/changed-since.js';
import { withRegisteredName } from './registered/registered-name.js';
import { withRegistered } from './registered/standing.js';
import { claimsOf, saysNothing } from './sentence-claims.js';
import { paragraphsOf, type Sentence, sentencesOf } from './sentences.js';
import { besideOwn } from './whose/beside-own.js';
import { withChildsOwn } from './whose/childs-own.js';
import { tellsContact, withoutContacts } from './whose/contact-only.js';
import { contactsIn } from './whose/contacts.js';
import { type Contrast, contrastOf, I_CANNOT, tellsItemOf, whoseItems } from './whose/contrast.js';
import { isDisowned } from './whose/disowned.js';
import { withEachOfOthers } from './whose/each-of-others.js';
import { IN_OFFICE } from './whose/forwarders.js';
import { besideMeant, whoIsMeant } from './whose/whom-meant.js';
import { writersOwn } from './whose/writers-own.js';

/**
 * All claims of the running text: the lines that hold no labelled answer.
 * @param words see `letterWords`
 * @param passesOn the letter forwards another
 */
export function proseClaims(
  lines: readonly LaidLine[],
  context: ReadContext,
  words: number,
  passesOn: boolean,
): Claim[] {
  const claims: Claim[] = [];
  const ranks = new Map<string, number>();
  const sentences: Sentence[] = [];
  const contacts = new Set<Claim>();
  const isWritersOwn = (words & LETTER_WORDS.writer) === 0 ? null : writersOwn(lines.map(({ folded }) => folded.text));
  const disowns = (words & LETTER_WORDS.disowns) !== 0;
  const isContact = contactsIn(lines.map(({ folded }) => folded.text));
  const letter = lines.map(({ folded }) => folded.text).join('\n');
  const contrast = contrastOf(letter);
  const ofWhom = whoseItems(letter, contrast);
  const own = ownOnly(letter, contrast);
  for (const paragraph of paragraphsOf(lines)) {
    const whole = paragraph.map(({ line }) => line.text).join('\n');
    const mayBeWrong = mayCorrect(whole);
    const corrects = mayBeWrong && saysCorrection(whole);
    let open: ItemKey | null = null;
    let naming = '';
    let asked: ItemKey | null = null;
    const put = withRightNext(sentencesOf(paragraph, contrast, own), ofWhom, context);
    claims.push(...put.spoilt);
    for (const sentence of put.sentences) {
      const { text, written, line } = sentence;
      sentences.push(sentence);
      const denies = deniesValue(text);
      const told = denies ? beforeDenial(text) : text;
      const found =
        told === '' || (!mayBeWrong && open === null && saysNothing(told))
          ? []
          : claimsOf(told, context, mayBeWrong, open, ranks);
      const answer = asked === null || found.some(({ key }) => key === asked) ? null : answerOf(asked, told, context);
      if (asked !== null && answer !== null) found.push({ key: asked, reading: answer });
      const office = passesOn && line.voice === 'own' && IN_OFFICE.test(text);
      const isChanged = wasChangedSince(text);
      const whose = corrects ? tellsItemOf(text, ofWhom) : null;
      for (const { key, reading: read } of found) {
        // 「訂正です。母の電話は …」: of his own one, or of hers?
        // 「電話番号を間違えて書きました。080-… にかけてもらえれば出ます」: the right one, or where he is reached just now?
        const isAnswer = isAnswerTo(key, text);
        const isWrongAbove = isAnswer && corrects && open === key;
        const reading =
          (whose === 'relative' ||
            isWrongAbove ||
            (isChanged && CHANGEABLE.has(key) && !(key === 'plusMemberId' && OF_OTHER_THING.test(text)))) &&
          read.is === 'value'
            ? ambiguous(read.raw)
            : read;
        if (key === 'prefecture' && read.is === 'value' && isOthersHome(read.value, text, ofWhom)) continue;
        if (isWritersOwn?.(key, text) || isContact?.(key, text) || (disowns && isDisowned(key, text, reading)))
          continue;
        // hana@exmaple.com→hana@example.com: see `listedCorrections`.
        if (key === 'email' && open === key && /[→⇒➡]|->/u.test(text)) continue;
        const isName = key === 'nameKanji' || key === 'nameKana';
        if (office && isName) continue;
        if (key === 'billingId' && text.includes('注文') && !OF_PAYMENT.test(whole) && OF_GOODS.test(whole)) continue;
        // Who passes a mail on with a correction signs it, too.
        // 「今は東京都ではなく群馬県に住んでいます」: where he lives now puts nothing right.
        const isNow = key === 'prefecture' && LIVES_NOW.test(text);
        const signs = passesOn && isName && open !== key && !saysCorrection(text);
        // Written out: objects made by spreading have a shape each, and whatever reads them is slow from then on.
        const claim: Claim = {
          key,
          reading:
            key === 'nickname'
              ? asWritten(reading, paragraph)
              : withRaw(isNowInstead(key, whole, text) ? leftOpen(reading) : reading, text, written),
          line: line.number,
          voice: line.voice,
          from:
            (corrects &&
              !signs &&
              !isNow &&
              whose !== 'friend' &&
              !SUPPOSED.test(text) &&
              (!isAnswer || isWrongAbove)) ||
            sentence.anew ||
            tellsAnew(key, text, sentences.at(-2)?.text) ||
            tellsOther(text)
              ? 'correction'
              : 'prose',
          label: key === 'billingId' ? `${naming}${text}` : '',
        };
        claims.push(claim);
        if (tellsContact(key, text, read)) contacts.add(claim);
      }
      open = namedIn(text, found, mayBeWrong || denies);
      if (isAnothers(text)) open = null;
      naming = open === 'billingId' ? text : '';
      const topic = topicAsked(text);
      asked = topic === '' ? null : namedIn(topic, found, true);
    }
  }
  if (sentences.some(({ text }) => FOR_ME.test(text))) lowerRelatives(ranks, sentences);
  // 「私だけログインできません。私は姉の速水佳奈です」: who writes is the member, whatever he is to others.
  if (sentences.some(({ text }) => I_CANNOT.test(text)))
    for (const [name, rank] of ranks) if (rank === 0) ranks.set(name, 1);
  const parted = withPartedName(membersOnly(withoutContacts(claims, contacts), ranks), sentences);
  const named = withLatinOnly(withNameWritten(parted, sentences), sentences);
  const led = withNameAlone(withLeadingName(named, sentences, context.fromName ?? ''), sentences);
  const read = withProvenName(withoutPartOfReading(withReadingBehind(led, sentences)), sentences);
  const numbered = withFoundNumber(withNumberBefore(read, sentences, context), sentences, context);
  const registered = withRegisteredName(withRegistered(numbered, sentences), sentences, passesOn);
  return withReplaced(withChildsOwn(registered, sentences), sentences, context);
}

/** What a sentence tells of him for whom the letter asks; see `besideOwn`, `besideMeant`, `withEachOfOthers`. */
function ownOnly(letter: string, contrast: Contrast): (sentence: string, before: string) => string {
  const own = besideOwn(letter, contrast);
  const meant = besideMeant(letter);
  const who = meant === null ? null : whoIsMeant(letter);
  return (sentence, before) => {
    const his = withEachOfOthers(own === null ? sentence : own(sentence, before), who);
    return meant === null ? his : meant(his);
  };
}

/** もし智子で登録されていたら、智子でお願いします: nothing is told to be so. */
const SUPPOSED = /(?:^|[、。\s])もし(?:も|かして)?[^。]{0,60}(?:たら|れば|なら|場合)/u;
/** What a registration holds that may be changed in it. */
const CHANGEABLE: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'plusMemberId']);
/** 「登録時のIDは hana_1 ですが、引っ越したので住所を変更しました」: the ID is what it was. */
const OF_OTHER_THING = /住所|電話|メール|アドレス|機種|携帯|名字|苗字|姓|カード|支払|パスワード|ニックネーム/u;
const LIVES_NOW = /(?:今|いま|現在)は(?![^。]*登録)[^。]*(?:住ん|住まい|在住|暮ら|引っ?越)/u;
/**
 * 「電話番号変えたんだった。今は 076-… じゃなくて 080-… です」: what people have without the site, too. Whether the registration follows, he does not say.
 */
function isNowInstead(key: ItemKey, paragraph: string, sentence: string): boolean {
  return (
    (key === 'phone' || key === 'email' || key === 'prefecture') &&
    NOW_INSTEAD.test(sentence) &&
    CHANGED.test(paragraph) &&
    !/登録|会員情報/u.test(sentence)
  );
}
const NOW_INSTEAD = /(?:今|いま|現在)は[^。]{0,60}(?:じゃ|では|で)なく/u;
const CHANGED = /変え|変わ|替え|引っ?越|転居|機種変|乗り?換え|解約/u;

function leftOpen(reading: Reading): Reading {
  return reading.is === 'value' ? ambiguous(reading.raw) : reading;
}

const OF_PAYMENT = /会費|月額|決済|課金|ソフトバンク|softbank|キャリア|SB-/iu;
/** 「10/20に注文したペンライトがまだ届いていません。注文番号は…」: a shop's number. */
const OF_GOODS =
  /注文した|(?:グッズ|商品|品物|ペンライト|タオル|チケット|Tシャツ|アクスタ|うちわ|CD|写真集)[^。]{0,20}(?:届|注文|購入|発送)/iu;

/** 「五百旗頭＝いおきべ。真帆＝まほ。」: a reading that is too short for the name is that of a part of it. */
function withoutPartOfReading(claims: Claim[]): Claim[] {
  const names = claims.flatMap(({ key, reading }) =>
    key === 'nameKanji' && reading.is === 'value' ? [reading.value.match(/[\p{sc=Han}々]/gu)?.length ?? 0] : [],
  );
  const least = Math.max(LEAST_READING, ...names);
  return claims.filter(
    ({ key, from, reading }) =>
      key !== 'nameKana' ||
      from === 'form' ||
      reading.is !== 'value' ||
      /[ ・]/u.test(reading.value) ||
      reading.value.length >= least,
  );
}

/** はらみお: no name is read shorter. */
const LEAST_READING = 4;

/** 「友人のIDを書いておきます。」, 「注文番号は別の店のものでした。」: what the next sentence tells is not the writer's. */
function isAnothers(sentence: string): boolean {
  return OF_ANOTHER.test(sentence) && !/間違|まちが|誤|訂正/u.test(sentence);
}
const OF_ANOTHER = new Pattern(
  new RegExp(
    `${FRIEND}の[^、。]{0,8}(?:ID|番号|アドレス|メール|電話|もの|分)|(?:別|他|ほか|違う)の(?:店|お店|ショップ|サイト|サービス)の`,
    'u',
  ),
);
/** A longer sentence tells something else. */
const LONGEST_ANNOUNCED = 40;

/** The item that a sentence names without a value of it, for the next sentence. */
function namedIn(sentence: string, found: readonly Pick<Claim, 'key'>[], corrects: boolean): ItemKey | null {
  let named: ItemKey | null = null;
  let end = -1;
  for (const key of corrects ||
  FORGOTTEN.test(sentence) ||
  ASKED_FOR.test(sentence) ||
  (sentence.length < LONGEST_ANNOUNCED && ANNOUNCED.test(sentence))
    ? NAMED_ITEMS
    : (['billingId'] as const)) {
    if (found.some((f) => f.key === key)) continue;
    // 「先ほど送ったメールのIDが間違っていました」: the last word for an item is what it is about.
    const at = namedAt(key === 'plusMemberId' ? withoutBilled(sentence) : sentence, key, true);
    // my nickname: and no name.
    if (at > end || (at === end && at >= 0 && key === 'nickname')) {
      named = key;
      end = at;
    }
  }
  return named;
}
