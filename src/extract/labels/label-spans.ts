/** Where a sentence of running text names an item, and where its value would begin. */
import { ITEMS } from '../../items/index.js';
import { itemsLabelledFrom, LABELS } from '../../items/label-starts.js';
import { ITEM_KEYS, type ItemKey } from '../../record.js';

/** 「会員ID は確か hana_01 です」, 「Plus member ID も同じく …」: what leads on from a particle with a space before it. */
const HEDGED =
  '(?:確か|たしか|多分|たぶん|恐らく|おそらく|一応|いちおう|やはり|やっぱり|もちろん|同じく|おなじく|変わらず|(?:今|現在)(?:も|でも)|ずっと|(?:以前|前|昔|登録(?:した)?(?:時|当時|とき)?)から)(?![にな])';
/** A nickname is any word, so that little may lead to it: 「ニックネーム は今も変わりません」. */
const HEDGED_NAME = '(?:確か|たしか|多分|たぶん|恐らく|おそらく|同じく|おなじく)(?![にな])';

const TAIL = `(?:\\)|\\s?\\([^)]*\\))?\\s?(?:の方|のほう|の欄)?(?:だけ)?(?:(?:っ?て|と(?:か|やら)?|たら|っ?ちゅう)?(?:いう|ゆう|言う|いいます|言います|申します|申す)(?:やつ|もん|もの|のん?)|っ?ちゅう(?:と|の|やつ|もん)|って(?:やつ|の|もの|いうの)|とやら|らしき(?:もの|番号|数字)|みたいなの)?\\s*(?:(?:(?:(?<!\\s)|(?=.(?:[\\s、,:「『a-z0-9]|正し[いく]|本当は|${HEDGED})))(?:は|が|も)|:|=|→|[、,]\\s?(?:正しくは|正しいのは|本当は)|には|では|として(?:は)?|(?:について)?(?:なの|なん)?(?:ですが|でございますが)|については?|に関しては)|\\swa(?=\\s)|\\s?(?:은|는|이|가)(?=\\s)|\\s?(?:[是为為叫]|[写寫][作成为為]?)(?=\\s?[^\\s,、。])|(?=[+(]?\\d{3})|(?=sb-?\\d{4})|\\s(?=\\S)(?<=\\s)(?=[a-z0-9._+-]+@|[+(]?\\d|[a-z][a-z0-9]*[_.\\d])|(?:i (?:registered|used|use|set|signed up with)|on file|(?:as )?registered(?: (?:there|here|with you))?|(?:(?:for|on|in|at|with) (?:[a-z]+ ){0,3}?)?(?:there|here|it|account|member|site|page|app|service|system|plus|website|you|registration)|(?:(?:that|which) (?:is|was) )?(?:shown|displayed|listed|printed|given)(?: (?:there|here|(?:in|on|by) [a-z ]{2,20}?))?|i (?:see|found|got|have|can see)(?: there)?)?\\s*(?:(?:is|was|are)(?: still| probably| maybe)?|(?:should|must|might|may|could|would) be)(?: in| at)?(?= )|(?= ?["「『“]))[、,:\\s]*`;
/** 「Plus member ID は控えに hana_01 とあります」: where it was found, between a label with a space behind it and letters. */
const TAIL_OF_NUMBER = TAIL.replace(
  '正し[いく]|',
  '正し[いく]|(?:控え|メモ|手帳|会員証|カード|画面|ページ|メール|明細|アプリ|記録|スクショ|写真|紙|書類|封筒|葉書|ハガキ|はがき)(?:に(?:は)?|では?|によると|によれば|だと|を見ると)\\s?[「『"“]?[a-z0-9]|',
);
/** A nickname, or a prefecture's full name, may stand behind its label with nothing but a space between them. */
function tailOf(key: ItemKey): string {
  // はなちゃん is a name, so that は leads on where no letter follows it alone.
  if (key === 'nickname')
    return `(?:を(?=[「『"“][^」』"”]{1,20}[」』"”][とに](?:し|(?:登録|設定)し|つけ|付け|決め)(?:て(?:い|お|ござ)|まし|た(?!い)))|\\s+(?!のまま|[はがも]${HEDGED}|の[方ほ]|の件|が|[はを]\\s)(?=[^\\s、。を:=]{1,12}?(?:\\s?です)?(?:[、。.,]|$))|${TAIL.replace(HEDGED, HEDGED_NAME)})`;
  if (key === 'plusMemberId')
    return TAIL_OF_NUMBER.replace(
      '(?:(?:(?:(?<!',
      `(?:${LOOKED_UP}|${SEEN_THERE}|${ID_ALONE}|${ASKED_BACK}|(?:(?:(?<!`,
    );
  if (key === 'billingId' || key === 'memberNumber')
    return TAIL_OF_NUMBER.replace('(?:(?:(?:(?<!', `(?:${LOOKED_UP}|${SEEN_THERE}|(?:(?:(?<!`);
  if (key === 'nameKana')
    return TAIL.replace(
      '(?:(?:(?:(?<!',
      '(?:\\s+(?:(?:i|we) )?(?:wrote|put|entered|registered|used|spelled|spelt|typed)(?: (?:it|my name|that))?(?: (?:as|down|down as))?\\s+(?=["“「]?[ァ-ヶー]{2})|で(?!ログ|サイ|エラ|パス|ハイ|アル|メー|スマ|アプ|ペー|フォ)(?=[ァ-ヶー]{4})|(?:で書(?:くと|きますと|けば)|で(?:言|い|申し)(?:う|います|ます)と|にすると|だと|ですと|やと|なら|表記は|表記で)|\\s+(?=[ァ-ヶー]{2,10}[ ・][ァ-ヶー]{2,10}(?:[、。(]|です|$))|(?:(?:(?<!',
    );
  if (key === 'nameKanji')
    return TAIL.replace(
      '(?:(?:(?:(?<!',
      '(?:(?<=漢字)(?:で書くと|にすると|だと|やと|なら|では|表記は|表記で)|\\s+(?=[\\p{sc=Han}々]{1,4} [\\p{sc=Han}々ぁ-んァ-ヶー]{1,6}(?:[、。(]|です|$))|(?:(?:(?<!',
    );
  return key === 'prefecture'
    ? TAIL.replace('(?:(?:(?:(?<!', '(?:\\s+(?=\\p{sc=Han}{2,3}[都道府県])|(?:(?:(?<!')
    : TAIL;
}

/** Words in which no ID stands. */
const ASIDE = '(?:[^、。\\d「」a-z]|[a-z]{1,2}(?![a-z]))';
const LOOKING = '(?:調べ|確認|見て|見|探し|検索し|聞いて|聞い)';
/** 「お尋ねの Plus member ID でございますが、孫に調べてもらいましたところ、hana_7 とのことです」 */
const ASKED_ABOUT = `(?:(?:のこと|の件|について|に関して)?(?:なの|なん)?(?:です|でございます)(?:が|けど|けれど(?:も)?)|は|については|につきましては?|に関しては|(?:のこと|の件)は)[、\\s]{0,3}(?:${ASIDE}{1,20}、){0,2}${ASIDE}{0,24}?(?:${LOOKING}|尋ね|たずね|開い|開け|覗い|のぞい|ログインし)`;
/** 「継続課金IDを調べたところ 90028417736 でした」: who looks a number up tells what he found. */
const LOOKED_UP = `(?:(?:を|(?:って)?いうのん?|って)[^、。\\d]{0,20}?${LOOKING}|${ASKED_ABOUT})[ぁ-ん]{0,12}(?:ところ|たら|ると|ますと)(?=[、,:\\s「『"“]*[a-z0-9][a-z0-9._ -]{3,40}[」』"”]?\\s*(?:で(?:す|し|、|ござ)|だ(?:っ|そう)|と(?!(?:は|も)?(?:違|ちが|異な|別))|が(?:出|表示|載|書)|[。、!(]|$))`;

/** 「決済情報番号というところに 2011… とありました」: what somebody has seen there; not 「の欄に … と書きました」, nor what he takes back. */
const SEEN_THERE =
  '(?:という|って(?:いう)?|と書いて(?:ある|あった)|の)(?:ところ|とこ|所|欄|項目|箇所|部分|行)(?:に(?:は|も)?|が)[、\\s]*(?=[「『"“]?[a-z0-9][a-z0-9._ -]{3,40}?[」』"”]?\\s*(?:と|って)[^、。]{0,12}?(?:あ[りっる]|書(?:いてあ|かれて)|出て|表示|記載|印字|なって(?:い|お))(?![^、。]{0,8}(?:ませ|ない|なく))(?![^。]{0,10}(?:が|けど|けれど(?:も)?)[^。]{0,24}(?:(?:では|じゃ)(?:な|あり)|違|の(?:もの|番号|ID|アドレス)(?:で|だ)|間違|誤)))';

/** 「Plus member ID hanamaru、クレジット払い。」: a word of letters alone, where its clause ends with it. */
const ID_ALONE =
  '\\s(?=(?!docomo|softbank|ahamo|linemo|povo|irumo)[a-z]{4,20}\\s?(?:、|です))|、(?=[a-z0-9]*[\\d._-][a-z0-9._-]*\\s?(?:。|です|$))';

/** 「あとPlus member IDですよね、potato_1 です」: asked back, and answered in the same breath. */
const ASKED_BACK =
  '(?:のこと)?(?:です(?:よ?ね|か|っけ)|でした(?:よ?ね|っけ)|だよね)[?？]?[、,…\\s]+(?=[「『"“]?(?=[a-z0-9]*[\\d._-])[a-z0-9][a-z0-9._-]{3,31}[」』"”]?\\s*(?:です(?!か)|でした|になり|。|$))';

const PLAIN_TAIL = new RegExp(TAIL, 'iuy');
/** What leads from a label to a value; most items have the same, so that the engine compiles it once. */
const TAILS = ITEM_KEYS.map((key) => (tailOf(key) === TAIL ? PLAIN_TAIL : new RegExp(tailOf(key), 'iuy')));

/** Calls `found` for each place where a label of an item other than the payment's stands: the item's position, and where it ends. */
function eachLabel(sentence: string, found: (i: number, start: number, end: number) => void): void {
  for (let at = 0; at < sentence.length; at++) {
    const candidates = itemsLabelledFrom(sentence, at) & ~PAYMENT_ITEMS;
    for (let i = 0; candidates >> i > 0; i++) {
      if (((candidates >> i) & 1) === 0) continue;
      const labels = LABELS[i] as RegExp;
      labels.lastIndex = at;
      if (labels.test(sentence)) found(i, at, labels.lastIndex);
    }
  }
}

const PAYMENT_ITEMS = (1 << ITEM_KEYS.indexOf('paymentMethod')) | (1 << ITEM_KEYS.indexOf('carrier'));

/** 誕生日（1998年8月16日）: something in brackets right behind a label. */
const BRACKETED = /\s*\(([^()]{1,50})\)(?=[もはがとでを、。])/uy;

/** What stands in brackets behind the labels of a running text. */
export function bracketedIn(sentence: string): { key: ItemKey; text: string }[] {
  const found: { key: ItemKey; text: string }[] = [];
  if (!sentence.includes('(')) return found;
  eachLabel(sentence, (i, _start, end) => {
    BRACKETED.lastIndex = end;
    const text = BRACKETED.exec(sentence)?.[1];
    if (text !== undefined && !isLabelOf(text, i) && !found.some((f) => f.text === text))
      found.push({ key: ITEM_KEYS[i as 0], text });
  });
  return found;
}

/** 愛称（ニックネーム）: the label once more. */
function isLabelOf(text: string, item: number): boolean {
  const labels = LABELS[item] as RegExp;
  labels.lastIndex = 0;
  return labels.test(text) && labels.lastIndex === text.length;
}

/** The labels of a sentence with what leads from each to its value, in their order. */
export function labelSpans(sentence: string): { key: ItemKey; start: number; end: number }[] {
  const spans: { key: ItemKey; start: number; end: number }[] = [];
  const searchFrom: number[] = [];
  eachLabel(sentence, (i, start, labelEnd) => {
    if (start < (searchFrom[i] ?? 0) || isOfAnother(sentence, start)) return;
    const tail = TAILS[i] as RegExp;
    tail.lastIndex = labelEnd;
    if (!tail.test(sentence)) return;
    spans.push({ key: ITEM_KEYS[i as 0], start, end: tail.lastIndex });
    searchFrom[i] = tail.lastIndex;
  });
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  // Of two labels at one place the longer holds (メールアドレス, アドレス), but for ログインの名前（Plus member ID）.
  return spans.filter(
    (s, i) =>
      !spans.some(
        (o, k) =>
          k !== i &&
          ((o.start <= s.start &&
            o.end >= s.end &&
            o.end - o.start > s.end - s.start &&
            !isExplained(o, s, sentence)) ||
            isExplained(s, o, sentence)),
      ),
  );
}

interface Span {
  key: ItemKey;
  start: number;
  end: number;
}

/** Is the label within the other one's brackets, to say what is meant by that word for a name? */
function isExplained(outer: Span, inner: Span, sentence: string): boolean {
  return (
    (outer.key === 'nameKanji' || outer.key === 'nickname') &&
    (inner.key === 'plusMemberId' || inner.key === 'nickname') &&
    inner.key !== outer.key &&
    inner.end === outer.end &&
    inner.start > outer.start &&
    sentence.charAt(inner.start - 1) === '('
  );
}

/** What may stand between a value that leads on with が and its label: 「80331947265が継続課金IDになります」. */
const OF_HIS = /(?:私の|わたしの|こちらの)?(?:登録(?:して(?:い)?る|した|済みの|の)?)?/uy;
const CLOSES_CLAUSE =
  /(?:(?:の)?(?:番号|もの))?(?:です|でした|になります|となります|になって(?:い)?ます|となって(?:い)?ます|だったと思います|だと思います|で(?=、|$)|、|。|$)/uy;

/** The values that stand before their labels, in clauses of their own. */
export function valuesBefore(sentence: string): { key: ItemKey; text: string }[] {
  const found: { key: ItemKey; text: string }[] = [];
  for (let ga = sentence.indexOf('が', 1); ga > 0; ga = sentence.indexOf('が', ga + 1)) {
    OF_HIS.lastIndex = ga + 1;
    OF_HIS.test(sentence);
    const behind = OF_HIS.lastIndex;
    const key = closingLabel(sentence, ga + 1) ?? (behind > ga + 1 ? closingLabel(sentence, behind) : null);
    if (key === null) continue;
    const text = sentence.slice(0, ga);
    found.push({ key, text: text.slice(Math.max(text.lastIndexOf('、'), text.lastIndexOf('。')) + 1) });
  }
  return found;
}

/** The item whose label begins here and closes its clause. */
function closingLabel(sentence: string, at: number): ItemKey | null {
  const candidates = itemsLabelledFrom(sentence, at) & ~PAYMENT_ITEMS;
  for (let i = 0; candidates >> i > 0; i++) {
    if (((candidates >> i) & 1) === 0) continue;
    const labels = LABELS[i] as RegExp;
    labels.lastIndex = at;
    if (!labels.test(sentence)) continue;
    CLOSES_CLAUSE.lastIndex = labels.lastIndex;
    if (CLOSES_CLAUSE.test(sentence)) return ITEM_KEYS[i as 0];
  }
  return null;
}

/** Does the sentence hold a label of the item? */
export function isNamed(sentence: string, key: ItemKey): boolean {
  return namedAt(sentence, key) >= 0;
}

/** Where the sentence holds the first label of the item, or, `last`, where the last one ends; -1 where it holds none. */
export function namedAt(sentence: string, key: ItemKey, last = false): number {
  const index = ITEM_KEYS.indexOf(key);
  const { labels } = ITEMS[key];
  let end = -1;
  for (let at = 0; at < sentence.length; at++) {
    if (((itemsLabelledFrom(sentence, at) >> index) & 1) === 0) continue;
    labels.lastIndex = at;
    if (!labels.test(sentence) || isOfAnother(sentence, at)) continue;
    if (!last) return at;
    end = labels.lastIndex;
  }
  return end;
}

const OF_ANOTHER =
  /(?:保護者|緊急(?:連絡先)?|勤務先|職場|会社|かいしゃ|しょくば|がっこう|学校|代理人?|employer's|office|work)(?:の|様の)?\s?$/u;

/** 保護者電話, 勤務先の住所: a label of somebody, or something, else. */
function isOfAnother(sentence: string, at: number): boolean {
  return at >= 2 && OF_ANOTHER.test(sentence.slice(Math.max(0, at - 8), at));
}
