/**
 * Where an answer is to go, though the sentence denies another place: 「返信は登録のアドレスではなく b@example.com へお願いします」. It puts nothing of the form right.
 */
import type { ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';

const PLACE =
  '(?:[\\w.+-]{1,64}@[\\w.-]{3,80}|[+0][\\d-]{8,14}\\d)[」』”"]?\\s*[)）]?\\s*(?:の(?:ほう|方))?(?:に|へ|まで|宛て?|あて)(?:に|へ|も)?[、\\s]*';
/** … へご返信ください, … に再設定のURLを送ってください; not … に送られてくる, … に届きました, which tell where mail goes by itself. */
const SENT_THERE = new Pattern(
  new RegExp(
    `${PLACE}(?:[^。、\\d@は]{0,12}を)?(?:(?:ご|お|御)?(?:返[信事]|連絡|電話|知らせ|回答|送(?!られ|ってき|信され))|かけ|届(?:けて|くよう))`,
    'u',
  ),
);
/** … へお願いします: said of an answer, or of an item that is to be put right. */
const ASKED_THERE = new Pattern(new RegExp(`${PLACE}(?:お願い|おねがい|ください|下さい|くだ|いただ|頂|もらえ)`, 'u'));
const OF_ANSWER = /返[信事]|連絡|折り?返し|回答|送(?:信|付|って)|URL|リンク|(?:お|ご)?電話は/iu;

/** Is the address or the number of the sentence where somebody is to be answered? */
export function isAnswerTo(key: ItemKey, sentence: string): boolean {
  if (key !== 'email' && key !== 'phone') return false;
  return SENT_THERE.test(sentence) || (OF_ANSWER.test(sentence) && ASKED_THERE.test(sentence));
}
