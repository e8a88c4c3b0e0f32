/**
 * What ends a spoken sentence behind a nickname: 「えっちゃんだよ」, 「ねこっす」. People call themselves so as well (まゆだよ, うっす), so that an answer
 * by itself tells only where what stands before it is a name of its own.
 */

const SPOKEN = /^(.{1,20}?)(だよ|やねん|っす)[ー〜～~]*[。.!！♪☆★]*$/u;
/** えっちゃん, なかじー, 「まゆ」, sora_1: nobody adds to such a name what ends a sentence. */
const WHOLE =
  /(?:ちゃん|くん|さん|さま|たん|りん|ぽん|っち|っぴ|チャン|クン|サン|タン|リン|ッチ|ッピ|.{2}[ー〜]|[」』"”]|[A-Za-z0-9_])$/u;
/** ちーっす, おはよっす: said to the desk, or what somebody calls himself. */
const GREETING =
  /^(?:ち[ーわ]|こんちわ|こんば[んわ]{1,2}|おは(?:よ[ーう]?)?|う[ーぃい]+|おい|あざ(?:ー)?|あーざ|お疲れ(?:様)?|おつかれ|おつ)$/u;

/** Of a nickname in doubt: なかじーかも, なかじーだったかな？ */
const DOUBTED = /^.{2,20}?(?:(?<=.{3})かも|だったか[もな]?|だった?っけ(?:な|か)?|かな[?？])[?？。.…!！]*$/u;

/** ヤッさん やったと思います, ぽんたやったはず: でした as people of Kansai say it; うまくやった may be a name. */
const WAS_IN_KANSAI =
  /^(?<name>.{1,20}?)(?<space>\s*)(?<end>やった|(?<=\s)や)(?<sure>と思(?:い|う|わ)[ぁ-ん]{0,6}|はず|んちゃう|かな)?(?:です|や)?(?:わ|で|ねん|けど|けどな)?[。.!！♪]*$/u;

/**
 * The nickname without such an end; null where it may be a part of it, or where the writer is not sure.
 * @param speaks he says other things in the same manner; false where his sentence has another end (「まゆだよで登録しています」)
 */
export function withoutSpokenEnd(nickname: string, speaks: boolean | undefined): string | null {
  if (speaks === false) return nickname;
  if (DOUBTED.test(nickname)) return null;
  const was = WAS_IN_KANSAI.exec(nickname)?.groups;
  if (was?.name !== undefined)
    return was.space !== '' || was.sure !== undefined || speaks === true || WHOLE.test(was.name) ? was.name : null;
  const [, name = '', end = ''] = SPOKEN.exec(nickname) ?? [];
  if (name === '') return nickname;
  if (end === 'っす') return [...name].length === 1 ? nickname : GREETING.test(name) ? null : name;
  return speaks === true || WHOLE.test(name) ? name : null;
}
