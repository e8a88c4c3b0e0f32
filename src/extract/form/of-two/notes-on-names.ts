/**
 * What lines elsewhere say of the registered name, as notes of an answer: 「※氏名の登録は旧姓のままです。」, 「結婚しましたが、登録は旧姓です」. What stands
 * before it in its sentence says of what it is told: a card, a carrier, another account are not the desk's registration (「カードの名義は、旧姓で登録しています」).
 */
import { isRegisteredNoMore } from '../../../items/registered-name.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { collapseSpaces, nfkc } from '../../../text/width.js';
import { IN_DOUBT, sayingIn } from './names-apart.js';

export interface NotesOnNames {
  /** What is said of the registration; with a question mark where that is in doubt. */
  notes: string[];
  /** What was registered was changed since: 「登録変更手続きは済んでいます」. */
  isChanged: boolean;
}

const MAY_NOTE = new Pattern(/登録/u);
const OPENS_NOTE = /^(?:[※*＊・]\s*)?(?:(?:お?名前|氏名)(?:\(漢字\)|も)?(?:の(?=登録)|[は:]\s*))?/u;
const OF_OTHERS = new RegExp(`${RELATIVE}|${FRIEND}`, 'u');
const UNSURE = /かも|[?？]|どちら|どっち|いずれ/u;
/** Longer ones say more than this. */
const LONGEST = 300;

/** What is registered elsewhere, or was once. */
const ELSEWHERE =
  /カード|クレジット|名義|口座|銀行|携帯|スマホ|電話|回線|キャリア|docomo|ドコモ|(?<![a-z])au(?![a-z])|softbank|ソフトバンク|楽天|アカウント|ファンクラブ|FC|サイト|サービス|メール|アドレス|表示|控え|チケット|保険|免許|勤務先|会社|[別他]|ほか|退会|解約|(?<![一-龠])前の|以前の|他社/iu;
/** 電話番号の登録は変更しました: not of the name. */
const OF_ANOTHER_ITEM =
  /^(?!.*(?:名前|氏名|姓|名義|名字|苗字)).*(?:住所|電話|携帯|メール|アドレス|番号|ID|支払|カード|ニックネーム|生年月日|誕生日)/iu;
/** What may open a sentence: すみません、…; なお、… */
const OPENS =
  /^(?:[※*＊・]\s*)?(?:すみません|すいません|申し訳(?:ありません|ございません)(?:が)?|恐れ入りますが|なお|尚|ちなみに|ただし?|でも|けど|ですが|しかし|実は|念のため|補足(?:ですが|します)?|追記|それと|あと|また|まだ|今も|はい)$/u;
/** What the registration is called: 登録の名前は、…; 氏名は、…; こちらは、… */
const IS_SUBJECT =
  /^(?:[※*＊・]\s*)?(?:(?:ご|会員)?登録(?:の|して(?:い)?る)?)?(?:お?名前|氏名|姓|名字|苗字|会員(?:登録|情報)|登録(?:名|氏名)?|こちら(?:の(?:会員)?(?:登録)?)?|そちら(?:の(?:会員)?(?:登録)?)?)(?:\(漢字\))?(?:は|も|では|には)$/u;
/** 結婚して姓が変わりましたが、…; 今は真鍋ですが、… */
const NAME_CHANGED =
  /結婚|入籍|改姓|離婚|再婚|婚姻|(?:姓|名字|苗字|名前|氏名)[がもはを](?:変|違)|^(?:[※*＊・]\s*)?(?:今|いま|現在)(?:の(?:姓|名字|苗字|名前|氏名))?は[^、。]{1,12}(?:です|だ|になりました|に変わりました|になって(?:い)?ます)(?:が|けど|けれど)$/u;
/** もし見つからなければ、…: not told as it is. */
const SUPPOSED = /もし|(?:れば|たら|なら|場合(?:は|に|には)?|際は)$/u;
/** …、とあります; …、でも先月変えました. */
const TURNS = /^(?:と|って)|[変直](?:更|え|し)|訂正|(?:では|じゃ)(?:な|あり)/u;
const NOT_CHANGED = /まだ|ません|(?:い|し)ない|未/u;

/**
 * @param lines the writer's lines without labels; one that does not end with its sentence goes on in the next
 */
export function notesOnNames(lines: readonly string[]): NotesOnNames {
  const notes = new Set<string>();
  let isChanged = false;
  for (const [i, line] of lines.entries()) {
    if (!MAY_NOTE.test(line)) continue;
    let before = '';
    for (const sentence of `${openedAbove(lines[i - 1])}${nfkc(line)}`.split(/[。!！]/u)) {
      if (sentence.length > LONGEST) continue;
      isChanged ||= isRegisteredNoMore(sentence) && !OF_OTHERS.test(sentence) && !OF_ANOTHER_ITEM.test(sentence);
      if (/姓|名/u.test(sentence) && !OF_OTHERS.test(sentence)) addNotes(notes, sentence, before);
      before = sentence;
    }
  }
  return { notes: [...notes], isChanged };
}

/** 「カードの名義は、⏎旧姓で登録しています。」: the beginning of the sentence that goes on in the next line. */
function openedAbove(line = ''): string {
  const above = nfkc(line).trim().slice(-LONGEST);
  if (!/[、,はがもでにをの]$/u.test(above) || /(?:です|ます|でし)が?$/u.test(above)) return '';
  return (above.split(/[。!！]/u).at(-1) ?? '').replace(/[^、,]$/u, '$&、');
}

/** What the sentence says, as it says it. */
function addNotes(notes: Set<string>, sentence: string, before: string): void {
  const isUnsure = UNSURE.test(sentence);
  const clauses = sentence.split(/[、,]/u).map((clause) => collapseSpaces(clause));
  for (const [at, clause] of clauses.entries()) {
    const said = clause.replace(OPENS_NOTE, '');
    if (isUnsure || IN_DOUBT.test(said)) {
      if (/登録/u.test(said) && /旧姓|前の?(?:姓|名)/u.test(said)) notes.add(isUnsure ? `${said}?` : said);
      continue;
    }
    if (!/姓|名/u.test(said) || sayingIn(said) === null) continue;
    const isOf = subjectOf(clauses.slice(0, at), /^登録/u.test(said) ? '' : before);
    if (isOf === 'another') continue;
    const turns = clauses.slice(at + 1).some((behind) => TURNS.test(behind) && !NOT_CHANGED.test(behind));
    notes.add(isOf === 'unknown' || turns ? `${said}?` : said);
  }
}

/** Of what a clause speaks, by those before it in its sentence, and by the sentence before. */
function subjectOf(leads: readonly string[], before: string): 'registration' | 'another' | 'unknown' {
  const told = leads.filter((lead) => lead !== '' && !OPENS.test(lead));
  if (told.some((lead) => ELSEWHERE.test(lead))) return 'another';
  if (told.some((lead) => SUPPOSED.test(lead) || !(IS_SUBJECT.test(lead) || NAME_CHANGED.test(lead)))) return 'unknown';
  return told.length === 0 && ELSEWHERE.test(before) ? 'unknown' : 'registration';
}
