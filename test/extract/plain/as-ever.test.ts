/** A filled template is read without asking the rules for letters, and comes out as it does with them. */
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/extract/form/read-answer.js';
import { type ExtractContext, type Extraction, extractAsEver } from '../../../src/extract/index.js';
import { plainForm } from '../../../src/extract/plain/index.js';
import { usualReading } from '../../../src/extract/plain/values.js';
import type { VoicedLine } from '../../../src/mail.js';
import { ITEM_KEYS } from '../../../src/record.js';
import { ANSWERS, randomForm, seeded } from './random-forms.js';

const CONTEXT: ExtractContext = {
  today: '2026-11-22',
  from: 'a@example.jp',
  fromName: '諏訪 真琴',
  subject: 'パスワード再設定不可のお問い合わせ',
  deskAddresses: ['support@cc.plusmember.jp'],
  extraLabels: {},
  paymentWords: {},
};
const own = (text: string): VoicedLine[] =>
  text.split('\n').map((line, i) => ({ text: line, depth: 0, voice: 'own', number: i + 1 }));
/** As a record is written: without what is undefined. */
const written = (extraction: Extraction | null): unknown => JSON.parse(JSON.stringify(extraction));

describe('forms made of a seed', () => {
  const random = seeded(20);
  const forms = Array.from({ length: 6000 }, () => randomForm(random));
  const read = forms.map((lines) => [lines, plainForm(lines, CONTEXT)] as const);

  it('are plain by the hundred', () => {
    expect(read.filter(([, plain]) => plain !== null).length).toBeGreaterThan(400);
    expect(read.filter(([, plain]) => plain === null).length).toBeGreaterThan(400);
  });

  it('are read alike with and without the rules for letters', () => {
    for (const [lines, plain] of read)
      if (plain !== null)
        expect(written(plain), lines.map(({ text }) => text).join('\n')).toEqual(
          written(extractAsEver(lines, CONTEXT)),
        );
  });
});

describe('a usual answer', () => {
  const answered = ITEM_KEYS.flatMap((key) => ANSWERS[key].map((answer) => ({ key, answer })));
  it.each(answered)('$key $answer', ({ key, answer }) => {
    const usual = usualReading(key, answer, CONTEXT);
    if (usual === null || usual.is === 'nothing') return;
    const whole = { key, label: key, separator: 'mark', inline: answer, cells: [], below: [], belowLines: [] } as const;
    const asEver = readAnswer(
      { ...whole, cells: [], below: [], belowLines: [], bracketed: null, line: 1, quotedLabel: false },
      CONTEXT,
    );
    expect(usual).toEqual(asEver);
  });

  it('is most of them', () => {
    const usual = answered.filter(({ key, answer }) => usualReading(key, answer, CONTEXT)?.is === 'value');
    expect(usual.length).toBeGreaterThan(answered.length / 2);
  });
});

const FORM = [
  '氏名フルネーム(漢字)：諏訪 真琴',
  '氏名フルネーム(カナ)：スワ マコト',
  'ご設定のニックネーム：mako77',
  'ご生年月日(西暦表記8桁)：20030801',
  'ご登録の住所(都道府県)：長野県',
  'ご登録のお電話番号：080-3371-5582',
  'ご登録のメールアドレス：makoto.s@example.jp',
  '会費のお支払い方法(クレジットカード決済/キャリア決済)：クレジットカード決済',
  'Plus member ID：mako_77',
].join('\n');

describe('a filled template', () => {
  it.each([
    ['alone', FORM],
    ['below greetings', `お世話になっております。\nパスワードを忘れてしまい、ログインできません。\n\n${FORM}`],
    ['above a courtesy', `${FORM}\n\nお手数ですが、再設定をお願いいたします。`],
    ['with bullets', FORM.replace(/^/gmu, '・')],
    ['with its labels in brackets', FORM.replace(/^([^：]+)：/gmu, '【$1】')],
    ['with answers below', FORM.replaceAll('：', '\n')],
  ])('is plain %s', (_, text) => {
    expect(plainForm(own(text), CONTEXT)).toMatchObject({
      given: 9,
      readings: {
        nameKanji: { value: '諏訪 真琴' },
        phone: { value: '08033715582' },
        paymentMethod: { value: 'credit' },
      },
    });
  });

  it.each([
    ['a remark that puts something right', `${FORM}\n\nすみません、電話番号は090-1111-2222でした。`],
    ['a doubt', FORM.replace('長野県', '長野県(たぶん)')],
    ['two values', FORM.replace('mako77', 'mako77 か mako78')],
    ['a former name', FORM.replace('諏訪 真琴', '諏訪 真琴（旧姓 岡田）')],
    ['a label twice', `${FORM}\nニックネーム：まこ`],
    ['another person', `母の分です。\n\n${FORM}`],
    ['a line that may go on', `${FORM}\nmako_78`],
    ['words amid the form', FORM.replace('\nご登録の住所', '\n\nパスワードを忘れました。\nご登録の住所')],
    ['labels written in two ways', FORM.replace('ご登録の住所(都道府県)：', '■ご登録の住所(都道府県) ')],
    ['no name', FORM.replace('諏訪 真琴', '')],
    ['few items', FORM.split('\n').slice(0, 5).join('\n')],
    ["the desk's address for his own", FORM.replace('makoto.s@example.jp', 'support@cc.plusmember.jp')],
    ['a value that is none', FORM.replace('080-3371-5582', '080-3371-558')],
    ['a label at the end of a sentence', `生年月日を忘れました。\n\n${FORM}`],
  ])('is none with %s', (_, text) => {
    expect(plainForm(own(text), CONTEXT)).toBeNull();
  });

  it('is none where a line of it is forwarded, or quoted from another mail', () => {
    for (const voice of ['forwarded', 'quoted'] as const) {
      const lines = own(FORM).map((line, i) => (i === 3 ? { ...line, voice } : line));
      expect(plainForm(lines, CONTEXT)).toBeNull();
    }
  });

  it('is none where the profile has words of its own', () => {
    expect(plainForm(own(FORM), { ...CONTEXT, extraLabels: { nickname: ['呼び名'] } })).toBeNull();
    expect(plainForm(own(FORM), { ...CONTEXT, paymentWords: { credit: ['デビット'] } })).toBeNull();
  });
});
