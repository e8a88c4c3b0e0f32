/** What a form shows as an example, beside the writer's answers and without them. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const ANSWERS = {
  nameKanji: '山田 花子',
  birthDate: '1996-12-24',
  phone: '08066721930',
  plusMemberId: 'hana_77',
};
const ROWS: [string, string, string][] = [
  ['氏名(漢字)', '鈴木 一郎', '山田 花子'],
  ['生年月日', '19900101', '1996年12月24日'],
  ['電話番号', '090-0000-0000', '080-6672-1930'],
  ['キャリア', 'docomo', ''],
  ['決済情報番号', '123456789012', ''],
  ['Plus member ID', 'ichiro51', 'hana_77'],
  ['会員番号', '12345678', ''],
];
const table = (example: (text: string) => string, head: string[] = []) =>
  [head.join('\t'), ...ROWS.map(([label, shown, answer]) => `${label}\t${example(shown)}\t${answer}`)].join('\n');

describe('an example is nobody’s answer', () => {
  it.each<[string, string]>([
    ['例）', table((text) => `例）${text}`)],
    ['(例)', table((text) => `(例)${text}`)],
    ['記入例：', table((text) => `記入例：${text}`)],
    ['a column headed 記入例', table((text) => text, ['項目', '記入例', 'ご回答'])],
    ['a column headed 見本', table((text) => text, ['項目', '見本', 'お客様'])],
  ])('in a table: %s', (_, text) => {
    expect(givenIn(`よろしくお願いします。\n${text}`)).toEqual(ANSWERS);
  });

  it('behind the colon, with nothing else', () => {
    expect(givenIn('氏名(漢字)：山田 花子\n生年月日：例）19900101\n電話番号：（例）090-0000-0000')).toEqual({
      nameKanji: '山田 花子',
    });
  });

  it('behind the colon, and the answer behind an arrow', () => {
    expect(givenIn('氏名(漢字)：山田 花子\n生年月日：例：19900101 → 19961224')).toEqual({
      nameKanji: '山田 花子',
      birthDate: '1996-12-24',
    });
  });

  it('a column ends with its table', () => {
    const text = '項目\t記入例\t回答\n氏名(漢字)\t鈴木 一郎\t山田 花子\n以上です\n生年月日\t1996年12月24日';
    expect(givenIn(text)).toEqual({ nameKanji: '山田 花子', birthDate: '1996-12-24' });
  });
});

describe('an example beside, below or above the answer', () => {
  const LABELS: [string, string, string][] = [
    ['氏名(漢字)', '鈴木 一郎', '山田 花子'],
    ['生年月日', '19900101', '1996年12月24日'],
    ['電話番号', '090-0000-0000', '080-6672-1930'],
    ['Plus member ID', 'ichiro51', 'hana_77'],
  ];
  it.each([
    'L 例：E\n　A',
    'L　例）E\nA',
    'L　記入例　E\nA',
    'L（例：E）\nA',
    'L（例：E）：A',
    'L [例: E] → A',
    'L ※例 E\nA',
    'L ＜例＞E\nA',
    'L 見本：E\nA',
    'L ex) E\nA',
    'L (e.g. E)\nA',
    'L：例：E\nA',
    'L：A 例：E',
    'L：A（例：E）',
    'L：A\n　例：E',
    'L：A\n※（例）E',
    'L\nA\n(例：E)',
    'L\n見本：E\nA',
    'L\n\n例：E\n\nA\n',
    '例：E\nL：A',
  ])('%j', (form) => {
    const text = LABELS.map(([label, shown, answer]) =>
      form
        .replace('L', () => `・${label}`)
        .replace('E', () => shown)
        .replace('A', () => answer),
    ).join('\n');
    expect(givenIn(text)).toEqual(ANSWERS);
  });

  it('below quoted labels that hold one', () => {
    const text = LABELS.map(([label, shown, answer]) => `> ・${label}　例：${shown}\n\n${answer}\n`).join('\n');
    const from = '2026/11/12 14:05、窓口 <desk@plusmember.jp> のメール:\n\n> 以下をお知らせください。\n>\n';
    expect(givenIn(`${from}${text}`)).toEqual(ANSWERS);
  });

  it('is not every word that looks like one', () => {
    expect(
      givenIn(
        '氏名：山田 花子\nニックネーム：例のあの人\nメール(example@example.com)\nID：ex_hana\n住所：島根県（例年は東京）',
      ),
    ).toEqual({
      nameKanji: '山田 花子',
      nickname: '例のあの人',
      email: 'example@example.com',
      plusMemberId: 'ex_hana',
      prefecture: '島根県',
    });
  });
});

describe('an example above or below the own form', () => {
  const SHOWN = '氏名(漢字)：鈴木 一郎\n生年月日：19900101\n電話番号：090-1111-0000\nPlus member ID：ichiro51';
  const OWN = '氏名(漢字)：山田 花子\n生年月日：1996年12月24日\n電話番号：080-6672-1930\nPlus member ID：hana_77';

  it.each([
    ['brackets, and a line that ends it', `《ご記入例》\n${SHOWN}\n《ここまで記入例》\n\n↓私の記入です\n${OWN}`],
    ['rulers', `----- 記入例 -----\n${SHOWN}\n------------------\n${OWN}`],
    ['from here, to here', `（記入例ここから）\n${SHOWN.replaceAll('\n', '\n\n')}\n（記入例ここまで）\n${OWN}`],
    ['a blank line below the heading', `【記入例】\n\n${SHOWN}\n\n【ご記入欄】\n${OWN}`],
    ['no blank line before the own form', `＜見本＞\n${SHOWN}\n${OWN}`],
    ['an arrow up', `■記入例は以下のとおり\n${SHOWN}\n↑記入例\n${OWN}`],
    ['below the own form', `${OWN}\n\n≪記入見本≫\n${SHOWN}`],
    ['a sentence above', `以下は記入例です。\n${SHOWN}\n\n${OWN}`],
    ['a sentence that goes on', `下のは見本ですが、その下に書きました。\n${SHOWN}\n\n${OWN}`],
    ['a sentence below', `${SHOWN}\n\n上は記入例です。私の分は下です。\n${OWN}`],
    ['how to write', `★書き方の例★\n${SHOWN}\n以上、記入例\n${OWN}`],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ANSWERS);
  });

  it('with nothing else it may be the own form', () => {
    expect(givenIn(`【記入例】\n${OWN}`)).toEqual(ANSWERS);
    expect(givenIn(`氏名(漢字)：\n生年月日：\n\n【記入例】\n${OWN}`)).toEqual(ANSWERS);
  });

  it('a line that speaks of examples, with one form', () => {
    expect(givenIn(`記入例を参考に書きました。\n${OWN}`)).toEqual(ANSWERS);
    expect(givenIn(`${OWN}\n上は記入例ですか？`)).toEqual(ANSWERS);
  });

  it('where a line says that it ends, it is an example whatever follows', () => {
    expect(givenIn(`【記入例】\n${SHOWN}\n【記入例ここまで】\n`)).toEqual({});
  });
});
