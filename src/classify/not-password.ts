/** What says that the matter is not the password, or not the writer's: 「パスワードは覚えています」, 「妹はログインできています」. */
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { MINE } from './trouble.js';

/** 「パスワードは大丈夫です」, 「パスワードの件ではありません」; not 「大丈夫だと思うのですが」, 「パスワードの件でないと受け付けない」. */
export const NOT_PASSWORD = new Pattern(
  /パスワード(?:は|も|のほうは|の方は)(?:もう|ちゃんと|変えたばかりで|別に|特に)?(?:大丈夫(?!だ?(?:と思|の?はず|か))|問題(?:あり|な)|困って(?:い)?(?:ない|ません)|無事|わかって(?:い)?ます(?!が|けど|のに)|覚えて(?:い)?ます(?!が|けど|のに|し)|覚えて(?:い)?(?:て|ます(?:し)?)[、\s]*ログイン(?:も|は)?でき(?:て|ます)|変えて(?:い|お)?(?:ない|ません|りません)(?!の|ん|です|が|けど)|関係)|(?:パスワード|ログイン)(?:など|等)?(?:に|で)(?:は|も)?(?:特に)?困って(?:い)?(?:る(?:わけ|の)(?:では|じゃ)|ない|ません(?!でした))|パスワード(?:の|に関する|について)?(?:件|こと|再設定|お問い?合わせ|話)?(?:で(?:は|も)?(?:ない(?!と(?!思)|なら|場合)|ありません|なく)|と(?:は)?(?:別(?!に)|関係(?!が?あ(?!りません)|(?:が)?な(?:い|く)?(?:の)?か[もと]|する)|無関係)|とは違)|(?:not|isn'?t|nothing) (?:about|to do with|related)[^.\n]{0,20}password/iu,
);
/** 「件名は違いますが、…」: it says so only where the text asks for something else; who fills in the form keeps the subject as it is, too. */
export const SUBJECT_ASIDE = /件名(?:は|が)?(?:違|間違|関係|無視|別|そのまま|適当です[。\n])/u;
/** Who has filled in the form may say so of another account. */
export const CAN_LOG_IN = new Pattern(
  /(?:マイページ|サイト)(?:は|には|も)[^。\n]{0,6}入れて(?:い|お)?(?:ます|る|ります)(?!が|けど|のに|ん)|ログイン(?:は|も)?(?:普通に|問題なく)?(?:でき(?:て(?:い|お)?(?:ます|る|ります)|ます|るの)|出来て|出来ます)/u,
);
/** 「妹はログインできています」, 「私の分の再設定は不要です」 of who writes for another; 「取り消し線を引きました」; not 「パソコンからはログインできますが、スマホだとだめです」. */
const OF_OTHERS = new Pattern(
  new RegExp(
    `(?:${FRIEND}|${RELATIVE})(?:[(（][^()（）]*[)）])?(?:のほう|の方|の分|の)?は(?![^。\\n]*(?:忘れ|届か|入れな|できな|できませ|困))[^。\\n]*(?:でき(?:て|る|ま)|入れ|解決|問題(?:は)?(?:な|あり)|思い出|困って(?:い)?(?:ない|ません))[^。\\n]*[。\\n]?|(?:私|自分|母|父|親)(?:自身)?の(?:分|アカウント|ほう|方|もの)(?:の|は)[^。\\n]{0,14}(?:不要|必要(?:ありません|ない)|大丈夫|結構)[^。\\n]*[。\\n]?|(?:パソコン|PC|スマホ|スマートフォン|携帯|タブレット|iPad|iPhone|ブラウザ|アプリ)(?:のほう|の方)?(?:から|で)は(?![^。\\n]*${MINE})[^。\\n]*ログイン(?:は|も)?(?:普通に|問題なく)?でき(?:て(?:い)?)?(?:ます|る)[^。\\n]*[。\\n]?|取り?消し線`,
    'u',
  ),
);

/** The text without what is said of others. */
export function withoutOthers(prose: string): string {
  return OF_OTHERS.test(prose) ? prose.replace(new RegExp(OF_OTHERS.source, 'gu'), ' ') : prose;
}
