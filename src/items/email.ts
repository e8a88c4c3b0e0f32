/** ご登録のメールアドレス: ASCII, lower case; old carrier addresses with consecutive dots or a dot before @ are accepted. */
import { isNothing } from '../text/answer.js';
import { withoutInvisible } from '../text/invisible.js';
import { OR } from '../text/or.js';
import { endsInMarkName, namesOtherMark, withSpeltMarks } from '../text/spelt-marks.js';
import { nfkc } from '../text/width.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';
import { unlessRuined } from './ruined-address.js';

const ADDRESS = /[a-z0-9._%+\-/?!#$&'*=^`{|}~]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?![a-z0-9@-])/giu;
/** Words that say that the mail's own address is the one. */
export const SENDER =
  /送って(?:い)?る(?:やつ|の|もの|方|これ|この)|お?送り?して(?:い)?るこの(?:アドレス|メール)|これ\(送|(?:この|こちらの|本|当|今回の|いま送(?:って|信して)(?:い)?る|送って(?:い)?る|送信(?:して(?:い)?る|中の)?|差出人?|発信元?|送信元?|送信者|今(?:お?送り?(?:して)?(?:い)?る|送っている|送信している)?の?(?:この)?)(?:の)?(?:メール|送信|返信)?(?:の)?(?:アドレス|あどれす|メアド|めあど|アド|メール|gmail|Gmail)(?:と|に|です|で|だ|や|じゃ|っす|を登録|の|から|使って|つかって|$|。|!|！)|(?:送信元|差出人|送信者|発信元|from)(?:の?(?:メール)?(?:アドレス)?)?(?:と|に)(?:同じ|おなじ|同一|一緒)|^(?:(?:(?:今|いま)の|(?:今|いま)使って(?:い)?る)?(?:コレ|これ(?:の(?:まんま|まま))?)|今送(?:って)?(?:い)?るこれ|この(?:メール|アドレス|メルアド)|こちら(?:のアドレス|のメール)?|ここ|同じ|送信元|差出人)(?:と同じ(?:(?:メール)?アドレス|メアド|メール|もの)?)?(?:です|ばい|や(?:で|ねん)?|だ(?:よ)?|っす|たい)?[。!！]*$|登録(?:も|は)これで(?:す(?!か)|ございます(?!か))|\bthis (?:e-?mail )?(?:address|gmail|one|account|mail|e-?mail)\b|same as (?:the )?(?:sender|from|this)|the (?:address|one) (?:i am|i'm|i’m) (?:writing|sending|mailing|e-?mailing)/iu;

export const email: Item = {
  key: 'email',
  labels:
    /(?:ご|お|御)?(?:登録)?(?:している|した|済み|中|時)?(?:の)?(?:ご|お|御)?(?:pc|携帯|スマホ|連絡先)?(?:の)?(?:メールアドレス|メルアド|メアド|めあど|めーる(?:あどれす)?|電子メール(?:アドレス)?|(?:電子|电子)(?:信箱|郵件|邮件|郵箱|邮箱)(?:地址)?|(?:郵箱|邮箱|信箱)(?:地址)?(?:[ /(]*e-?mail\)?)?|이메일(?: ?주소)?|메일(?: ?주소)?|✉\ufe0f?|📧|📩|eメール(?:アドレス)?|e-?メール(?:アドレス)?|メール(?:アド)?|アドレス)(?!(?!は)[ぁ-んァ-ヶ一-龠]{0,60}を(?!(?:書き|打ち|入力し|記入し)?(?:間違[えいっ]?|まちがえ?|誤っ)(?:て(?:書い|記入し|記載し)?(?:て)?(?:い|しまい)?)?まし|訂正(?:し(?:ます|て)|させ|いたし|致し)))|me+ru(?:\s*adoresu)?|(?:registered |my )?(?:e-?mail|mail)(?:\s*(?:address|add\.?))?(?![a-z])/iuy,
  hints: /^(?:半角.*|必須|例.*|登録の?もの|PC.*|携帯.*)$/iu,
  read(answer, { from, deskAddresses = [] }) {
    const text = withoutInvisible(answer).trim();
    if (text === '' || isNothing(text)) return NOTHING_GIVEN;
    const found = addressesIn(text);
    const [first, second] = new Set(found.filter((one) => !isOfDesk(one, deskAddresses)));
    if (first === undefined && found.length > 0) return NOTHING_GIVEN;
    // taro アンダーバー2つ 3@example.com: not all of it.
    if (first !== undefined) {
      const before = nfkc(text).toLowerCase().split(first)[0] ?? '';
      // ハイフン hana-1@example.com: the mark is there.
      if (endsInMarkName(before) && (/[a-z0-9]/u.test(before) || namesOtherMark(before, first.replace(/@.*$/u, ''))))
        return invalid('ambiguous', answer);
      if (from !== null && first !== from.toLowerCase() && SENDER_OR.test(nfkc(text)))
        return invalid('ambiguous', answer);
    }
    if (first !== undefined)
      return second === undefined ? unlessRuined(value(first, answer.trim()), from) : invalid('ambiguous', answer);
    if (
      !/@/u.test(nfkc(text)) &&
      (namesSender(saidInBrackets(withoutSureRemark(nfkc(text)))) ||
        REGISTERED_WITH_THIS.test(pointingInKana(nfkc(text)))) &&
      from
    )
      return { is: 'value', value: from.toLowerCase(), raw: answer.trim(), inferred: true };
    if (OTHER_THAN_SENDER.test(pointingInKana(nfkc(text))) && !/[@＠]/u.test(text)) return NOTHING_GIVEN;
    if (IS_LOST.test(text) && !/[@＠]/u.test(text)) return NOTHING_GIVEN;
    return invalid('not-an-email-address', answer);
  },
  likeness(text) {
    return addressesIn(text).length === 1 ? 3 : /@/u.test(nfkc(text)) ? 2 : 0;
  },
};

/** softbankの時のアドレスですが忘れました: which one it was, and nothing of it. */
const IS_LOST =
  /^.{0,60}(?:忘れ(?:ました|てしま|てい|て(?:る|ます)|た)|失念|覚えて(?:い|お)?(?:ない|ません|りません)|思い出せ(?:ない|ません)|(?:わか|分か)ら(?:ない|なく)|(?:わか|分か)りません)[^@]{0,20}$/u;

/** Is this one of the desk's addresses, which a reader of its mail writes down by mistake? `@domain` stands for all of a domain. */
export function isOfDesk(address: string, desks: readonly string[]): boolean {
  return desks.some((desk) => (desk.startsWith('@') ? address.endsWith(desk) : address === desk));
}

/** メールは「これで登録したはずです」, 「これしか持っていないので」: of an answer, not of any sentence, and nothing may stand behind it. */
const REGISTERED_WITH_THIS =
  /^\s*(?:(?:今|いま)(?:は)?\s*)?(?:これ|コレ)(?:しか\s*(?:持って|もって|使って|つかって)(?:い)?(?:ない|ね[えぇ]|ません|ん)(?:です|もん)?(?:ので|のでね|から|けん|さかい|ため)[、\s]*(?:これ|コレ)?|で登録(?:を)?(?:(?:し|いたし)(?:まし)?た|し?て(?:い|お)?(?:ます|る))(?:はず|と思い?ます|と思う|んです|のです)?)(?:です|だ|や)?[。.!！\s]*$/u;

/** Does the text (folded) say that the mail's own address is the one? */
export function namesSender(text: string): boolean {
  const plain = pointingInKana(text);
  return SENDER.test(plain) && !OTHER_THAN_SENDER.test(plain);
}

/** 此のアドレス, 此れです: as older people write it; 其田 and 此花町 stay. */
function pointingInKana(text: string): string {
  return text.includes('此') || text.includes('其')
    ? text.replace(/此(?=[のれ])/gu, 'こ').replace(/其(?=[のれ])/gu, 'そ')
    : text;
}

/** このアドレス（スマホです）: a remark that says nothing against it, nor of another time. */
function withoutSureRemark(answer: string): string {
  return answer.replace(SURE_REMARK, '');
}
const SURE_REMARK =
  /(?<=^(?:この|こちらの|送信元の?)(?:メール)?(?:アドレス|メアド))\s*[(](?![^()]*(?:別|違|ちが|以外|では|じゃ|ない|ません|旧|昔|変|登録|か(?:も|な)|[?？@]|(?<!以)前))[^()]{1,24}[)]\s*(?:です)?[。]?$/u;

/** 同上（送信元のアドレス）, 〃（このメール）: of an answer that only points elsewhere, what the brackets say. */
function saidInBrackets(answer: string): string {
  return POINTS_ELSEWHERE.exec(answer)?.[1] ?? answer;
}
const POINTS_ELSEWHERE =
  /^(?:[→⇒:]\s*)?(?:同上|同じ|同一|同左|左記|〃|上(?:記)?(?:と|に)?同じ(?:く)?)?\s*[(]\s*([^()]{2,24}?)\s*[)]\s*(?:です)?[。]?$/u;

/** 「登録したのは、今お送りしているこのアドレスではなく、前の会社の…」: what stands before its なく, back to the next particle. */
const DENIED = /[^、。はが@「」:\s]{1,40}(?:では|じゃ|で)なく(?:て)?[、,\s]*/gu;
const DENIES_SENDER =
  /(?:この(?:メール|返信)?(?:の)?(?:メール|アドレス|メアド|メルアド)|こちら(?:の(?:メール|アドレス|メアド)[^で]{0,6})?|送信元|差出人|発信元|送信者|(?:今|いま|現在|送って|送信|書いて)[^で]{0,12}(?:アドレス|メアド|メール))[^で]{0,12}(?:(?:で|から|を)?(?:登録|入会|申し?込)[^で]{0,8})?(?:では|じゃ|で)なく/u;

/** The text (folded) without the sender where it is only denied: 「送信元のアドレスではなく」. What is left names him no more, or once more. */
export function withoutDeniedSender(text: string): string {
  return text.includes('なく') ? text.replace(DENIED, (phrase) => (DENIES_SENDER.test(phrase) ? '' : phrase)) : text;
}

/** このメールとは別です, 送信元のアドレスではありません, このアドレスの前に使っていたもの, このアドレスに転送される… */
const OTHER_THAN_SENDER =
  /(?:メール|アドレス|メアド|これ|送信元|差出人|発信元|送信者|送って(?:い)?る(?:もの|やつ|の|方))(?:\([^()]{1,12}\))?(?:と(?:は)?(?:別|違|異な|ちが|(?:同じ|おなじ|同一|一緒)(?:もの)?(?:では|じゃ)(?:な[いく]|ありません|ございません)(?!か|でしょう))|以外|の(?:(?:一つ|ひとつ|1つ)?前(?!後|回)|以前|次|転送元|ひとつ前)(?:に|の|まで)|(?:に|へ)(?:転送(?:され|して(?:い)?る|する|設定)|似|(?:一|1|2|二)文字|数字|足し|加え|ドット|[a-z0-9._-]{1,4}を)|から(?:変え|変更)|[^、。@]{0,12}(?:では|じゃ)ない(?:ほう|方)|(?:では|じゃ)(?:な[いく]|ありません|ございません))|\b(?:not|isn't|isn’t|never) (?:the same as )?(?:the one|this|the address)\b|\b(?:other|different) (?:than|from) (?:the one|this|the address)\b/iu;
/** Does the text name the mail's own address or another? */
export function namesSenderOr(text: string): boolean {
  return SENDER_OR.test(text);
}
/** このアドレスか b@example.jp, b@example.jp または送信元 */
const THIS_ONE =
  '(?:この(?:メール)?(?:アドレス|メアド)|(?:送信元|差出人|発信元)(?:の(?:メール)?アドレス)?|(?:今|いま)送って(?:い)?る(?:もの|の|アドレス|メール))(?:と(?:同じ|おなじ|一緒))?';
const SENDER_OR = new RegExp(
  `${THIS_ONE}(?:か(?!ら|と|な|も)|${OR}|、?もしかし(?:たら|て))|(?:か|${OR})[、\\s]*${THIS_ONE}`,
  'u',
);

/** hanako あっとまーく example ドット com: written out against those who collect addresses. */
const SPELT_AT =
  /(?<=[a-z0-9._+-])\s*[(（[【<]?\s*(?:あっと(?:まーく)?|アット(?:マーク)?|[@＠]マーク)\s*[)）\]】>]?\s*(?=[a-z0-9])/giu;
const SPELT_DOT = /(?<=@[a-z0-9.-]{1,40})\s*[(（[]?(?:ドット|どっと|dot)[)）\]]?\s*(?=[a-z]{2})/giu;

/** Every address has a sign or a word for its @. */
const MAY_HOLD = /[@＠\ufe6b★]|at[)\]）］]|ａｔ|あっと|アット|ｱｯﾄ|マーク/iu;
/** The addresses in the text, lower case, in their order; mailto: doubles (a@b<mailto:a@b>) come twice. */
export function addressesIn(text: string): string[] {
  if (!MAY_HOLD.test(text)) return [];
  const plain = nfkc(withoutInvisible(text))
    .replace(/mailto:/giu, ' ')
    .replace(/(?<=[\d\u3040-\u9fff])\/(?=[a-z][^\s/]*@)/giu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\(at\)|\[at\]|＠|★(?=[a-z0-9-]+\.)/giu, '@');
  const marked = withSpeltMarks(plain);
  const spelt = plain.includes('あっと') || plain.includes('アット') || plain.includes('マーク');
  const t = spelt ? marked.replace(SPELT_AT, '@').replace(SPELT_DOT, '.') : marked;
  if (!t.includes('@')) return [];
  const found = t.match(ADDRESS);
  if (found) return found.map(clean).filter(isAddress);
  // taro @ example.jp, or a space that a keyboard put in: one address once the spaces are gone.
  const tight = t.replace(/\s+/gu, '');
  const joined = /\s/u.test(t.trim()) && !/[^\x21-\x7e]/u.test(tight) ? tight.match(ADDRESS) : null;
  return joined?.length === 1 ? joined.map(clean).filter(isAddress) : [];
}

function clean(address: string): string {
  return address.toLowerCase().replace(/^(?:['"`/=*~]|\.{2,})+/u, '');
}

function isAddress(address: string): boolean {
  return /^[\x21-\x7e]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}$/u.test(address);
}

/** Does an address that a mailer broke go on in the next line? `docomo.ne` + `.jp`, `hanako@` + `example.jp`. */
export function joinedAddress(first: string, next: string): string | null {
  const head = nfkc(first).trim();
  const tail = nfkc(next).trim();
  if (!/@/u.test(head + tail) || !/^[\x21-\x7e]+$/u.test(tail) || /\s/u.test(tail)) return null;
  if (/@/u.test(head) && /@/u.test(tail)) return null;
  const begun = /[\x21-\x7e]+$/u.exec(head)?.[0];
  if (begun === undefined) return null;
  const joined = begun + tail;
  const whole = addressesIn(joined);
  return whole.length === 1 && whole[0] === joined.toLowerCase() ? joined : null;
}
