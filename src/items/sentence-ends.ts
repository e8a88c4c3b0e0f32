/**
 * How a sentence goes on behind a name that somebody gives himself: 「はなでお願いします」, 「はなになっています」, 「はなだったかと思うのですが」, 「はなです♪」. The label stood
 * before it, so that the writer answers in a sentence or in half of one.
 */

/** Behind と, で, に, を: what he says that he did with it. */
const DID = [
  '(?:会員)?(?:登録|設定|入力|記入|記載|変更|使用|利用|命名|申請|参加|活動)(?:を)?(?:し(?=[てまた])|いたし|致し|させて(?:いただ|頂)い|済み?(?=で|$)|ずみ(?=で|$)|中(?=で|$)|(?=です))',
  '書[いき]|入れ|つけ|付け|名付け|(?:し|いたし|致し)(?=[てまた])|やっ|やらせて(?:もらっ|いただい)|なっ|使っ|つかっ|通っ|名乗っ|呼ばれ|よばれ|決め|変え|出(?=[てま])|表示され',
].join('|');
const CONTINUED =
  '(?:(?:て|で)(?:い|お|おき|おり|あり)?)?(?:り)?(?:ます|ました|まして|る|た(?=[はとので]|$))?(?:はず|の|ん)?(?:です|でした|だ)?';
const FINE =
  '(?:(?:よろしく|宜しく)?お?(?:願い|ねがい)(?:(?:いた|致)?します|(?:いた|致)したいです|申し上げます|できますか)?|間違い(?:は)?(?:ない|なく|ありません|ございません)(?:です)?|(?:合って|あって)(?:い)?(?:ます|る(?:はず)?)(?:です)?|(?:いい|良い|よい|大丈夫|OK)(?:です)?)';
const NAMED = '(?:(?:という|って(?:いう)?|との)(?:お?名前|名|ニックネーム|の)?)';
const THINK =
  '(?:思い?(?:ます|ました)|おもいます|思う|思って(?:い)?(?:ます|る)|思われます|存じ(?:て(?:い|おり))?ます|記憶して(?:い|おり)ます|覚えて(?:い|おり)ます)';

const ENDS = [
  `${NAMED}?(?:と|で|に|って|を)\\s?(?:${DID})${CONTINUED}`,
  `${NAMED}?で\\s?${FINE}`,
  '(?:という|って(?:いう)?)(?:お?名前|名|ニックネーム|もの|やつ)(?:です|でした|だ)?',
  '(?:なん|なの|(?<!も)の)?(?:です|でした|でございます)',
  '(?:だった|やった)(?:かも(?:しれ(?:ません|ない))?)?(?:です)?',
  `(?:だった|だ|やった|や|だったか|か|かな|でよかったか|でよかった)?と${THINK}`,
  '(?:だった|の)?(?:ような)?(?:気|記憶)が(?:し(?:て(?:い|おり))?ます|あります|する)',
  '(?:だった|の)?(?:はず|つもり)(?:です|だ)?',
  'のまま(?:です|で(?=、|$))',
  // ヤマダハナコと, of 「…と登録しました」
  '(?<=[ァ-ヶー]{3})と(?=$)',
];
/** ね, ですけど、, ので。, ♪: a nickname's own marks stay where nothing of a sentence stands before them. */
const TAIL =
  '(?:よね|ね|よ|わ|な)?(?:の(?:です|だ)|んです|です)?(?:が|けど|けれど(?:も)?|ので|から)?[、。.!！♪☆★…〜～~ーっ\\s]*(?:[wｗ]+|[(（]?笑[)）]?|[(（][^()（）\\p{L}\\p{N}]{1,8}[)）])?(?:\\p{Extended_Pictographic}|[\\ufe0f\\u200d\\s。!！♪])*';
const END = new RegExp(`^(.{1,30}?)\\s*(?:${ENDS.join('|')})${TAIL}$`, 'su');
const MAY_END = /[すたるいんまはでとに]/u;

/** 「はなですが、わかりますか。」: what follows is a sentence of its own. */
const GOES_ON =
  /^([^、。「」『』]{1,24}?)(?:です|でした)(?:が|けど|けれど(?:も)?|ので)?[、,。]\s*(?=\S)[^「」『』]*(?:ます|ません|です|でした|ました|ください|下さい|(?:です|ます|でしょう)か)[。.!！?？\s]*$/u;

/** What stands before the end of a sentence, as written; the words themselves where there is none. */
export function withoutSentenceEnd(words: string): string {
  let text = words.replace(GOES_ON, '$1');
  for (let n = 0; n < MOST_ENDS && MAY_END.test(text); n++) {
    const name = END.exec(text)?.[1];
    if (name === undefined) break;
    text = name.replace(/[、,]$/u, '');
  }
  return text;
}
const MOST_ENDS = 3;
