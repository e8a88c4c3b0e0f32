/** 「友達：沢田 舞（サワダ マイ）、…」 below 「私：…」: lines that are said to be a friend's, or spoken by one in a chat, hold nobody's answer. */
import { type VoicedLine, withVoice } from '../../mail.js';

const AT_START = '^[\\s\\u3000・●■◆○*]*(?:[（(【\\[]\\s*)?';
const PARTED = '(?:さん|ちゃん|くん)?(?:の(?:分|情報|ほう|方))?\\s*(?:[)）】\\]]\\s*)?[:：「『]';
const FRIEND = new RegExp(`${AT_START}(?:友達|友人|ともだち|知人|友|相手)${PARTED}`, 'u');
const WRITER = new RegExp(`${AT_START}(?:私|自分|本人|わたし|わたくし|僕|ぼく|俺)${PARTED}`, 'u');

/** The lines with those of a friend set aside, where others are said to be the writer's; he may be led in by the word for him. */
export function withoutFriendsLines(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!lines.some(({ text, voice }) => voice === 'own' && text.includes('友') && FRIEND.test(text))) return lines;
  if (!lines.some(({ text, voice }) => voice === 'own' && WRITER.test(text))) return lines;
  return lines.map((line) => (line.voice === 'own' && FRIEND.test(line.text) ? withVoice(line, 'aside') : line));
}
