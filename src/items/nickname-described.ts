/** What people write in a nickname's place to say what it is made of, or how sure they are: 「本名のまま」, 「名前をローマ字にしたもの」, 「たしか なぎ」. */
import { nfkc } from '../text/width.js';

const MADE_OF =
  '(?:下の名前|上の名前|本名|実名|お?名前|氏名|苗字|名字|姓|フルネーム|読み(?:方)?|フリガナ|ふりがな|カナ|イニシャル)';
const SCRIPT = '(?:漢字|ひらがな|平仮名|カタカナ|片仮名|ローマ字|カナ|かな|英語|頭文字)';
const ENDS =
  '(?:です|でした|だ(?:った)?と思い?ます|かと思い?ます|かと|だったはず(?:です)?|のはず(?:です)?|になって(?:い)?ます|にして(?:い)?ます|かな)?[。.!?？\\s]*$';
/** 本名, 下の名前のひらがな; カナ alone is a name. */
const ALONE = new RegExp(
  `^(?:(?:下の名前|上の名前|本名|実名|お?名前|氏名|苗字|名字|フルネーム)(?:だけ|のみ|そのまま)?|${MADE_OF}の(?:まま|${SCRIPT}))${ENDS}`,
  'u',
);
/** 名前をローマ字にしたもの, IDの最初の部分, 苗字と名前の頭文字を取ったもの */
const DESCRIBED = new RegExp(
  `^[^「『"“]{0,16}(?:${MADE_OF}|ID|アドレス|メール|誕生日|推し)[^「『"“]{0,20}(?:${SCRIPT}|(?:した|つけた|付けた|とった|取った|もじった|略した|縮めた|足した|つなげた|並べた|逆にした|使った)(?:もの|やつ|名前)|の(?:部分|一部|略(?:称)?|(?:最初|最後|前|後)の?\\d?文字?))${ENDS}`,
  'u',
);
/** 特に変えてないので名前と同じかと: with no quoted word behind it. */
const SAME = new RegExp(`${MADE_OF}(?:と|に)\\s?(?:全く|まったく)?(?:同じ|おなじ|一緒|いっしょ)[^「『"“]{0,16}$`, 'u');

/** Do the words tell what the nickname is made of, and not the nickname? */
export function describesNickname(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = nfkc(text);
  return PART.test(plain) || ALONE.test(plain) || DESCRIBED.test(plain) || SAME.test(plain);
}
const LONGEST = 48;
/** hana から始まります, 「はな」まで覚えています */
const PART =
  /^.{1,20}?\s?(?:(?:から|で)(?:始ま|はじま)(?:ります|る(?:もの|名前|やつ|ニックネーム)?(?:です|と思い?ます)?[。]?$)|まで(?:は|しか)?(?:覚えて|おぼえて|思い出せ|わか[りる]|分か[りる]))/u;

/** ペットの名前と同じ「こむぎ」, Instagramと同じ nagi_ig */
const SAME_AS =
  /^[^「」『』"“”。]{1,24}?(?:と|に)\s?(?:全く|まったく)?(?:同じ|おなじ|一緒|いっしょ|同様|共通)(?:(?:です|で|の)?[、,\s]*[「『"“]([^「」『』"“”]{1,20})[」』"”]|(?:です|で)?[、,\s]+([A-Za-z0-9][\w.-]{2,31}))(?:です|でした)?[。]?$/u;
/** たしか なぎ, うろ覚えですが なぎ, 自信がないのですが「なぎ」: parted from the name, which may begin with such a word. */
const HEDGED =
  /^(?:(?:確か|たしか|多分|たぶん|恐らく|おそらく|記憶では|もしかしたら)(?:[、,\s\u3000]+|(?=[「『"“]))|(?:うろ覚え|うろおぼえ|あやふや|曖昧|自信(?:が|は)?(?:ない|ありません)|間違って(?:い)?る?かも(?:しれません)?|違うかも(?:しれません)?|正確では(?:ない|ありません))(?:なの|の|なん|ん)?(?:です|だ)?(?:が|けど|けれど(?:も)?)[、,\s\u3000]*)(?=\S)/u;
const HEDGED_BEHIND =
  /(?<=\S)(?:だったような(?:気(?:が(?:して(?:い)?ます|します|する))?)?|(?:の)?ような気が(?:し(?:て(?:い)?)?ます|する)|(?:だった|の)?気が(?:し(?:て(?:い)?)?ます|する))[。.…?？\s]*$/u;

/** The nickname without such words around it. */
export function withoutHedges(text: string): string {
  const same = SAME_AS.exec(text);
  if (same !== null) return same[1] ?? same[2] ?? text;
  return text
    .replace(/^both\s+(?=\S+$)/iu, '')
    .replace(HEDGED, '')
    .replace(HEDGED_BEHIND, '');
}
