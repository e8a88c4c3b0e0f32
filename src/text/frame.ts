/** What a writer says around his value: たしか …だったと思います, 登録名は「…」にしました, …で登録しています. */

/** 「たぶんなかじー」, 「確かにゃんこです」; 確かに, 確かな情報 are other words. */
const HEDGE =
  /^\s*(?:(?:多分|たぶん|おそらく|恐らく|一応|いちおう|記憶では|うろ覚えですが|きっと(?=[、,\s\u3000「『]))(?:(?:だ|です)?(?:けど|が[、,]))?(?!に(?![ぁ-ヶー]))|(?:たしか|確か)(?!に(?!ゃ)|な(?:こと|もの|名前|記憶|情報|の|ん)))[、,\s\u3000]*(?=\S{2})(?![、,\s\u3000])/u;
/** 登録名は, 名前は: the item once more, before its value. */
const TOPIC =
  /^\s*(?:ご?(?:登録|設定|使用|利用)(?:して(?:い)?(?:る|た)|した|中の?|の|上の)?(?:名前?|名称|氏名|もの|の)?|ニックネーム|名前|氏名|本名|(?:私|わたし)(?:の名前)?)(?:は|が)[、,\s\u3000]*(?=\S)/u;

const END = '(?:が|けど|けれど(?:も)?|ね|よ)?[。．.!！、,\\s]*$';
const VERB = '(?:登録|設定|使用|利用|入力|記入|申込|申し込み|使って(?=[いま]))';
const DONE =
  '(?:(?:して|させて(?:いただいて|頂いて|もらって)?)?(?:い|お|あり|あ)?(?:ます|ました|る(?:はず)?(?:です)?|た(?:はず)?(?:です)?|りました|ります)|(?:いた)?しました|した(?:はず|と思い?ます|つもり)?(?:です)?|済み(?:です)?|になって(?:い|お)り?ます|されて(?:い|お)り?ます|です|(?=$))';
/** Each is the end of a sentence about the value. */
const FRAME = new RegExp(
  `\\s*(?:${[
    `(?:だった|だ|か)?か?と(?:思い?ます|思う|思って(?:い|お)り?ます|思われます|存じます|記憶して(?:い|お)り?ます|聞いて(?:い|お)り?ます|聞きました)`,
    '(?:と|って)(?:いい|言い|申し)ます',
    '(?:と|って)(?:呼ばれて|名乗って)(?:い|お)り?ます',
    `(?:で|と|に|として|という(?:名前|名|の)で)${VERB}${DONE}`,
    '(?:に|と)(?:して(?:い|お)?り?ます|して(?:い)?ました|しました|致しました)',
    '(?:だった|の)(?:はず|気)(?:です|でございます)?',
    '(?:だった)?(?:ような)?気が(?:します|する|して(?:い)?ます)',
    '(?<!ん)(?:だった|でした|でございます)',
  ].join('|')})${END}`,
  'u',
);

/** The letters that such an end may close with; most answers close with none of them. */
const MAY_END = 'すたるうずがけどもねよ録定用。．.!！、, 」';

/**
 * The answer without the frame of a sentence around it; the answer itself where there is none. A hedge alone (たしか …) is one, the item's
 * name alone (名前は…) only before quotation marks or with a sentence's end.
 */
export function unframed(answer: string): string {
  const text = withoutUnchanged(answer.trim());
  let bare = text;
  if (MAY_END.includes(text.at(-1) ?? '_')) {
    for (let rounds = 0; rounds < 2; rounds++) {
      const cut = bare.replace(FRAME, '');
      if (cut === bare || cut === '') break;
      bare = cut;
    }
  }
  const ended = bare !== text;
  const unhedged = bare.replace(HEDGE, '');
  const named = ended || /^[^「『"“]{1,12}[「『"“]/u.test(unhedged) ? unhedged.replace(TOPIC, '') : unhedged;
  return named === '' ? text : named;
}

/** 大久保 真理子（オオクボ マリコ）変更なし, まりりん　変わりありません, …　そのまま: it is what it was. */
const UNCHANGED =
  /(?<=\S)(?:[\s\u3000、,]+|(?<=[)）」』]))(?:(?:特に|とくに)?(?:登録)?(?:情報|内容)?(?:から|の|に)?(?:変更|変わり|かわり|変化)(?:は|も|点は)?(?:な(?:し|いです|い)|無し|ありません|ございません|して(?:い|お)?(?:り)?ません)|(?:登録(?:時)?|以前|当時|前)の?まま|そのまま)(?:です|でございます)?[。.!！\s]*$/u;
const MAY_BE_UNCHANGED = /[なま無]/u;

function withoutUnchanged(text: string): string {
  return MAY_BE_UNCHANGED.test(text) ? text.replace(UNCHANGED, '') : text;
}
