/**
 * Firms, departments and ranks, as they stand beside a person's name: 「株式会社フセ　営業部 課長 布施 明里」. None of them is anybody's name; the
 * person is what is left.
 */
import { Pattern } from './pattern.js';
import { nfkc } from './width.js';

const LEGAL =
  '株式会社|有限会社|合同会社|合資会社|合名会社|(?:社団|財団|学校|医療|宗教|福祉|活動|NPO|行政)法人|\\((?:株|有|同|名|資|医|社|財)\\)';
/** A word that ends so and holds more is a firm, a school, an office. 田中学, 日高校 are names. */
const KINDS =
  '商店|商会|商事|工務店|工業所?|産業|製作所|製薬|建設|建築|不動産|銀行|信用金庫|病院|医院|診療所|歯科|薬局|接骨院|整骨院|治療院|大学院|(?<=..)大学|(?<=..)高校|高等学校|中学校|小学校|専門学校|学園|学院|幼稚園|保育園|こども園|事務所|営業所|出張所|支店|本店|支社|本社|研究所|研究室|教室|美容室|美容院|理容室|理容店|[酒書花茶米]店|菓子店|旅館|食堂|農園|牧場|工房|工場|印刷所?|運送|運輸|物流|電機|電気|電器|電設|設備|興業|興産|物産|組合|協会|連盟|[市区]役所|[町村]役場|県庁|郵便局|警察署|消防署|企画|塗装|造園|自動車|鉄工所?|水産|ホテル|センター|クリニック|オフィス|デザイン|スタジオ|サロン|カフェ|ショップ|サービス|システムズ?|プランニング|コーポレーション|ホールディングス|プロダクション|ステーション|ファクトリー|テクノロジーズ?|ソリューションズ?|コンサルティング|カンパニー';
const DEPARTMENT =
  '(?:営業|総務|人事|経理|企画|開発|広報|販売|技術|製造|生産|管理|業務|情報|システム|法務|財務|購買|物流|品質|マーケティング|編集|制作|事業|教務|看護|経営|商品|宣伝|秘書|監査|調達|設計|工務|資材|庶務|サポート)(?:第?[一二三四五1-9])?(?:本部|部|課|室|係|局|チーム|グループ)';
/** 文学部, 経済学科 */
const FACULTY = '\\p{sc=Han}{1,4}学[部科]';
const RANK =
  '代表取締役(?:社長)?|取締役|代表(?:社員|者)?|社長|副社長|専務|常務|部長|次長|課長|係長|主任|店長|店主|院長|園長|校長|教頭|所長|室長|支店長|工場長|オーナー|マネージャー|チーフ|リーダー|ディレクター|デザイナー|担当者?|准?教授|講師|教諭|理事長?|事務長|事務局長?|会長|顧問';
const LATIN_KIND =
  /^(?:designs?|studios?|office|salon|caf[eé]|shop|store|inc\.?|ltd\.?|llc|co\.|corp\.?|corporation|company|clinic|hotel|school|university|works)$/iu;

const MAY_HOLD = new Pattern(
  new RegExp(
    `${LEGAL}|${KINDS}|${DEPARTMENT}|${RANK}|学[部科]|[㈱㈲]|（[株有同名資医社財]）`.replaceAll('(?<=..)', ''),
    'u',
  ),
);
const MAY_HOLD_LATIN =
  /(?:design|studio|office|salon|caf[eé]|shop|store|inc|ltd|llc|co|corp|corporation|company|clinic|hotel|school|university|works)s?\.?(?![a-z])/iu;
const FIRM_WORD = new RegExp(`${LEGAL}|^\\S+(?:${KINDS})$|^\\S*(?:${DEPARTMENT}|${FACULTY})$`, 'u');
/** 株式会社フセの布施明里 */
const OF_FIRM = new RegExp(
  `((?:(?:${LEGAL})[^\\sの]{0,20}|(?:${KINDS})|(?:${DEPARTMENT})))の(?=[\\p{sc=Han}々]{2})`,
  'u',
);
const BARE_KIND = new RegExp(`^(?:${KINDS})$`, 'u');
const BARE_LEGAL = new RegExp(`^(?:${LEGAL})$`, 'u');
const RANK_WORD = new RegExp(`^(?:${RANK})(?:様|さま|殿|さん|御中)?$`, 'u');
const LATIN = /^[A-Za-z&.'-]+$/u;
const NAME_WORD = /^(?:[\p{sc=Han}々ヶケノ]+[ぁ-んァ-ヶー]*|[ァ-ヶー]+|[ぁ-ん]{2,}|[A-Za-z][A-Za-z'.-]*)$/u;
const LONGEST = 80;

/** What a text holds: no such word; such words alone; a person beside them; or several that may be it. */
export type Beside = { is: 'no-firm' } | { is: 'firm' } | { is: 'person'; name: string } | { is: 'unclear' };

const NO_FIRM: Beside = { is: 'no-firm' };

export function personBeside(text: string): Beside {
  if (text.length > LONGEST || !mayHold(text)) return NO_FIRM;
  const folded = nfkc(text).trim();
  // 布施 明里（株式会社フセ）
  const remarks = folded.match(REMARK) ?? [];
  const words = folded
    .replace(REMARK, ' ')
    .replace(OF_FIRM, '$1 ')
    .split(/[\s/|:、]+/u)
    .filter((word) => word !== '');
  const kinds = words.map(kindOf);
  // 牧場 花子
  if (words.length === 2 && FAMILY_NAME.test(words[0] ?? '') && kinds[1] === 'word') return NO_FIRM;
  if (!kinds.includes('firm') && !(kinds.includes('rank') && words.length > 1)) return NO_FIRM;
  const runs = runsOf(words, kinds);
  const people = runs.filter(isPerson);
  const [person, second] = people;
  if (person === undefined)
    return runs.some((run) => run.some((word) => HAN.test(word))) ? { is: 'unclear' } : { is: 'firm' };
  // 株式会社 布施 明里: the firm's name, or his.
  const isBare = words.some((word, i) => BARE_LEGAL.test(word) && words[i + 1] === person[0]);
  if (second !== undefined || isBare || runs.some((run) => run !== person && run.some((w) => HAN.test(w))))
    return { is: 'unclear' };
  return { is: 'person', name: [person.join(' '), ...remarks].join('') };
}

function mayHold(text: string): boolean {
  return MAY_HOLD.test(text) || (/[A-Za-z]{2}/u.test(text) && MAY_HOLD_LATIN.test(text));
}

/** Words for a firm that are family names as well. */
const FAMILY_NAME = /^(?:牧場|工場|工房)$/u;
const REMARK = /\([^()]{2,}\)/gu;
const HAN = /^[\p{sc=Han}々ヶケノ]{2,}/u;

function kindOf(word: string): 'firm' | 'rank' | 'word' {
  if (FIRM_WORD.test(word) || BARE_KIND.test(word) || LATIN_KIND.test(word)) return 'firm';
  return RANK_WORD.test(word) ? 'rank' : 'word';
}

/** The words between those of firms and ranks. */
function runsOf(words: readonly string[], kinds: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    if (kinds[i] === 'word') {
      // カフェ フセ 布施 明里
      const isFirmsName = i > 0 && words.length > 3 && BARE_KIND.test(words[i - 1] ?? '') && !HAN.test(word);
      if (!isFirmsName) runs.at(-1)?.push(word);
      continue;
    }
    // Fuse Design
    if (LATIN_KIND.test(word)) while (LATIN.test(runs.at(-1)?.at(-1) ?? '')) runs.at(-1)?.pop();
    runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** 布施 明里, 布施明里, Akari Fuse */
function isPerson(run: readonly string[]): boolean {
  const [first = '', second] = run;
  if (!run.every((word) => NAME_WORD.test(word)) || run.length > 2) return false;
  if (second === undefined) return HAN.test(first) && [...first].length >= 3;
  return LATIN.test(first) === LATIN.test(second);
}
