/**
 * 「ニックネーム、先週変えたの忘れてました。今は「もも姫」じゃなくて「もも女王」です」: the form's nickname, and another in its place. The item may be named in the
 * sentence before, or by the old nickname alone.
 */
import { fold, sliceSource } from '../../../text/fold.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';

const MAY_SWAP = new Pattern(/(?:では|じゃ|で)なく|→|⇒/u);
const INSTEAD =
  /^[」』"”]?\s*(?:(?:の(?:ほう|方))?(?:では|じゃ|で)なく(?:て)?|(?<arrow>→|⇒))[、,\s]*(?:[「『"“](?<quoted>[^「」『』"“”]{1,20})[」』"”]|(?<word>[^、。「」『』\s!！をはが]{1,20}?))\s*(?:です(?!か)|でした(?!か)|だ(?:よ|わ)?(?=[。!！\s]|$)|に(?:変え|変更し|なり|し)(?:まし|て)|が正し|[。!！]|$)/u;
/** How it is written: 「みお」じゃなくてひらがなです. */
const OF_LETTERS =
  /^(?:全部|ぜんぶ)?(?:ひらがな|平仮名|カタカナ|片仮名|漢字|ローマ字|英語|英字|小文字|大文字|半角|全角|数字|記号|本名|苗字|名字)/u;
const OF_OTHERS = new RegExp(`推し|メンバー|${FRIEND}|${RELATIVE}|呼|本名|表示`, 'u');
/** 「名前は「かおりん」ではなく…」 is about another item. */
const OTHER_ITEM =
  /名前|氏名|名義|宛名|フルネーム|(?:インスタ|ツイッター|LINE|ライン|ブログ|ゲーム|別の|他の|ほかの)[^。、]{0,8}$/u;
/** What is to be changed, and how it once was: 「ニックネームの変更もお願いします。かおりん→かおちゃん」 */
const NOT_NOW =
  /変更(?:を|も)?(?:お願い|希望|し?たい|してほし|して(?:くださ|下さ|いただ|もら)|でき|可能|依頼)|(?:変え|替え|直し)(?:た[いくか]|て(?:ほし|くださ|下さ|いただ|もら)|られ)|昔|以前|かつて|前は|最初は|当初/u;
const LONGEST = 240;

/** Claims for nicknames that such sentences put in the place of the form's. */
export function swappedNicknames(lines: readonly ScannedLine[], form: readonly Claim[]): Claim[] {
  const told = form.find(({ key, from, reading }) => key === 'nickname' && from === 'form' && reading.is === 'value');
  if (told?.reading.is !== 'value') return [];
  const old = fold(told.reading.value).text;
  const found: Claim[] = [];
  for (const [i, { line, folded }] of lines.entries()) {
    const { text } = folded;
    if (!isMine(line) || line.number <= told.line || text.length > LONGEST || !MAY_SWAP.test(text)) continue;
    const at = text.indexOf(old);
    const behind = at + old.length;
    const m = at < 0 ? null : INSTEAD.exec(text.slice(behind));
    if (m?.groups === undefined) continue;
    const { arrow, quoted, word } = m.groups;
    const before = text.slice(0, at);
    const above = lines[i - 1]?.folded.text.slice(0, LONGEST) ?? '';
    const isItem = isNamed(before, 'nickname') || isNamed(above, 'nickname');
    if (NOT_NOW.test(text) || (isNamed(above, 'nickname') && NOT_NOW.test(above))) continue;
    const inMarks = quoted !== undefined && /[「『"“]$/u.test(before);
    const clause = before.slice(before.lastIndexOf('。') + 1);
    if ((!isItem && !inMarks) || (arrow !== undefined && !isItem) || OF_OTHERS.test(clause)) continue;
    if (OTHER_ITEM.test(clause.replace(/ニックネーム|あだ名/gu, '')) && !isNamed(clause, 'nickname')) continue;
    const right = quoted ?? word ?? '';
    if (OF_LETTERS.test(right) || right === old) continue;
    const start = behind + m[0].indexOf(right, m[0].search(/なく|→|⇒/u));
    const value = sliceSource(folded, start, start + right.length)
      .normalize('NFC')
      .trim();
    found.push({
      key: 'nickname',
      reading: { is: 'value', value, raw: text.slice(at, behind + m[0].length).trim() },
      line: line.number,
      voice: line.voice,
      from: 'correction',
      label: '',
    });
  }
  return found;
}
