/** Of several identifiers the one that the writer asks for. */
import { OR } from '../text/or.js';

/** What is said of the account that the password is to be reset of, and of the one that it is not. */
const WANTED =
  /再設定|リセット|再発行|変更(?:したい|希望)|入れな|入れません|(?:ログイン|サインイン)(?:が|も)?でき(?:な|ま?せん)|今回|対象|希望|お願い|困って|←\s*こ(?:っち|ちら)|のほう(?:です|を|が)|\b(?:reset|locked|this one)\b/iu;
const NOT_WANTED =
  /(?:再設定|リセット|変更|対応|お願い)(?:は|も)?(?:不要|しなくて|いりません|要りません|済|必要(?:ない|ありません|なし))|対象外|関係(?:な|ありま)|今回は(?:不要|関係|いい|結構)|以外|(?:では|じゃ|で)な[くい]|わか[りら]|分か[りら]|どちら|どっち|いずれ|両方|\bnot\b/iu;
/** One or the other: he does not know. */
const IN_DOUBT = new RegExp(`[A-Za-z0-9]\\s*(?:${OR}|か|\\bor\\b)\\s*[A-Za-z0-9]`, 'iu');
/** Words that lead on to what stands behind them. */
const LEADS_ON = /(?:は|が|:|→|ID|is)\s*["「『“]?$/iu;

/** Is what the text speaks of what the writer asks for? */
export function asksFor(text: string): boolean {
  return WANTED.test(text) && !NOT_WANTED.test(text);
}

/** akko と akko2（再設定してほしいのは akko2）: the one that he asks for; null where he does not say. */
export function wantedOne(text: string, tokens: readonly string[]): string | null {
  if (!WANTED.test(text) || IN_DOUBT.test(text)) return null;
  const places = placesOf(text, tokens);
  const wanted = new Set<string>();
  for (const [i, { token, end }] of places.entries()) {
    const led = text.slice(places[i - 1]?.end ?? 0, places[i]?.at);
    const before = LEADS_ON.test(led) ? led : '';
    const behind = text.slice(end, places[i + 1]?.at);
    const said = `${before} ${LEADS_ON.test(behind) && i + 1 < places.length ? '' : behind}`;
    if (asksFor(said)) wanted.add(token);
  }
  const [only, second] = wanted;
  return only !== undefined && second === undefined ? only : null;
}

/** Where they stand in the text, in their order. */
function placesOf(text: string, tokens: readonly string[]): { token: string; at: number; end: number }[] {
  const places: { token: string; at: number; end: number }[] = [];
  for (const m of text.matchAll(/[A-Za-z0-9][\x21-\x27\x2a-\x7e]*/gu)) {
    const token = tokens.find((t) => m[0] === t || m[0].replace(/[.,;:!?)"'\]]+$/u, '') === t);
    if (token !== undefined) places.push({ token, at: m.index, end: m.index + token.length });
  }
  return places;
}
