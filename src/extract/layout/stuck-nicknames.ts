/**
 * A nickname that stands right behind its label: 「ニックネームくみくみ」, 「ID mariko_1、ニックネームまりっぺ。」. Words of a sentence stand there as well
 * (「ニックネームうろおぼえ」), and what could be such is no nickname.
 */
import { type VoicedLine, withText } from '../../mail.js';
import { isNothing } from '../../text/answer.js';
import { type Folded, fold, sliceSource } from '../../text/fold.js';
import { isKanaRemark, isOfKanaWords } from '../../text/kana-words.js';
import { isMine } from '../mine.js';
import { NICKNAME_WORD } from './nicknames-beside.js';

/** くみくみ: letters of kana or Latin ones, with the signs people set among them. Kanji make a word of a sentence: 全部, 照会. */
const LETTERS = '(?<nickname>[ぁ-ゖァ-ヺA-Za-z][ぁ-ゖァ-ヺーA-Za-z0-9〜~_.♪★☆♡♥-]{1,11})';
/** What goes on with the word in a sentence, or says that there is none: ニックネームは, ニックネームとID, ニックネームもIDも, ニックネームだけ. */
const NO_PARTICLE =
  '(?![をはがのへや]|で(?:す|は|も|ログ|ござ)|に(?:は|つい|も)|と(?:は|か|し|い|I|P|パ|メ)|も(?:わ|な|[Ii][Dd]|[Pp](?:lus|LUS|W)|パス|メール)|から|まで|より|だけ|しか|のみ|など|さえ|すら|って|みたい|らしき|か(?:も|どう|メ|パ)|あり)';
const STUCK = new RegExp(`^[ ・■●◆]*${NICKNAME_WORD}${NO_PARTICLE}${LETTERS}[。 ]*$`, 'u');
/** In a line of several: …、ニックネームまりっぺ。 */
const STUCK_IN_ROW = new RegExp(`(?:^|[、。])[ ・]*${NICKNAME_WORD}${NO_PARTICLE}${LETTERS}(?= ?(?:[、。]|$))`, 'u');

/** Words that begin what is said of a nickname: まだ, うろおぼえ, なんでもいい, どれか, わすれた. */
const SAID_OF_IT =
  /^(?:まだ|もう(?=[^もちた])|さっぱり|サッパリ|だめ|うろおぼ|なん(?:でも|だ|と|か|て|に|の)|なに|どれ|どう[しだでなもやか]|どっち|どちら|これ|それ|あれ|こちら|そちら|いつも|ずっと|よく|あまり|あんま|ぜん(?:ぜん|ぶ)|まったく|すべて|とくに|べつ|ほか[のにはも]|きっと|たしか|たぶん|おそらく|もしか|いちおう|やっぱ|じつは|いま(?:の|は)|いぜん|むかし|まえ[のは]|とうじ|さいしょ|な(?:[しどくら]|い(?!ち)|かっ|の[かでには])|ある[かは]|いら[なん]|いれ[てたずなま]|しら[なんべ]|しり[ま]|おも[いわ]|わす|わから|わかり[まず]|おぼ|ちが|まちが|き(?:め|まっ|まら|にゅう)|つけ[てたずなるら]|つか[っいわ]|か[えい][てたずな]|みつか[らっ]|おしえ|おねが|よろし|すみま|すいま|ごめん|ください|どうぞ|ひつよう|ふ(?:よう|めい)|み(?:てい|とう|せっ)|おなじ|いっしょ|どうよう|てきとう|テキトー|ランダム|そのまま|このまま|ぜんかく|はんかく|とうろく|せってい|へんこう|しょうかい|けんさく|しょうごう)/u;
/** What sentences end in: 決めてない, わからず, だっけ, かな; and what a label goes on with: ニックネームいがい. */
const SENTENCE_END =
  /(?:ます|ません|ました|です|でした|ない|なく|なし|した|して|った|たい|けど|ので|のに|から|[らわえけせてねべめれげ]ず|[だた]っけ|かも|かな|かしら|らしい|みたい|だよ|だね|ください|ねがい|まま|ほしい|はず|ちゃう|ちゃった|いい|ちゅう|ずみ|わすれ|すか|のか|だか|する|なる|れる|いう)$|^(?:つき|なら|ごと|いがい|じたい|くらい|ぐらい|あて|っ?ぽい|ばかり|ほど|ぶん|らん)$/u;
const OTHER_WORDS =
  /おぼえ|ひらがな|カタカナ|ローマ|アルファベット|\d{4}|^(?:ok|ng|no|yes|id|pw|pass|mail|e-?mail|tel|line|same|help|please|is|was)$/iu;

/** くみくみ, まりっぺ, sora_1: could it be a name, and nothing that is said? ニックネームもいっしょ, ニックネームとなまえ: a particle may lead such words in. */
function isName(text: string): boolean {
  return [text, text.replace(/^[でにとも]/u, '')].every(
    (words) =>
      !(
        SAID_OF_IT.test(words) ||
        SENTENCE_END.test(words) ||
        OTHER_WORDS.test(words) ||
        isNothing(words) ||
        isOfKanaWords(words) ||
        isKanaRemark(words)
      ),
  );
}

/** The lines with a mark where there is none between the label and the nickname. */
export function withNicknamesMarked(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  return lines.map((line) =>
    isMine(line) && /[ムﾑ]|あだ名|愛称|ハン(?:ネ|ドル名)/u.test(line.text) ? withNicknameMarked(line) : line,
  );
}

function withNicknameMarked(line: VoicedLine): VoicedLine {
  const folded = fold(line.text);
  const alone = STUCK.exec(folded.text);
  if (alone !== null) return marked(line, folded, alone, '：', '');
  const amid = STUCK_IN_ROW.exec(folded.text);
  return amid === null ? line : marked(line, folded, amid, 'は「', '」');
}

function marked(line: VoicedLine, folded: Folded, found: RegExpExecArray, before: string, behind: string): VoicedLine {
  const nickname = found.groups?.nickname ?? '';
  if (!isName(nickname)) return line;
  const at = found.index + found[0].lastIndexOf(nickname);
  const end = at + nickname.length;
  return withText(
    line,
    `${sliceSource(folded, 0, at)}${before}${sliceSource(folded, at, end)}${behind}${sliceSource(folded, end)}`,
  );
}
