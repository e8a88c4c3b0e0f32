/** Labels that were mistyped, or that a phone corrected. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('Plus member ID', () => {
  it.each([
    '・Plus menber ID：tamaki1',
    '・Plus menber ID tamaki1',
    'PlusmenberID：tamaki1',
    'Plus memeber lD：tamaki1',
    'Plas membar id：tamaki1',
    "Plus member I'd：tamaki1",
    'Plus member I’d tamaki1',
    'Plusmember：tamaki1',
    'プラスメンバー：tamaki1',
    'プラスメンバID　tamaki1',
    'プラメン：tamaki1',
    'menberID：tamaki1',
  ])('%s', (line) => {
    expect(givenIn(`氏名：東 珠希\n決済情報番号：\n${line}`)).toEqual({
      nameKanji: '東 珠希',
      plusMemberId: 'tamaki1',
    });
  });

  it.each([
    "I can't log in, plus I'd like to know my ID.",
    "Plus member I'd like to reset my password.",
    'Plus memberの山田です',
    'プラスメンバー：忘れました',
    '氏名：東 珠希\nキャリア：docomo\ndアカウントID：hana_docomo1',
  ])('no such label: %s', (line) => {
    expect(givenIn(line)).not.toHaveProperty('plusMemberId');
  });
});

describe('ニックネーム', () => {
  it.each([
    'ニックネム　かおりん',
    'ご設定のニックネム：かおりん',
    'ニックネームー：かおりん',
    '二ックネーム：かおりん',
    'ニックネー厶：かおりん',
    'ニックネ一ム：かおりん',
    'ニクネーム：かおりん',
    'ニックネー：かおりん',
    'ニックネイム：かおりん',
  ])('%s', (line) => {
    expect(givenIn(`氏名：東 珠希\n${line}`)).toEqual({ nameKanji: '東 珠希', nickname: 'かおりん' });
  });

  it('begins as its label ends', () => {
    expect(givenIn('ニックネーム　ムーミン').nickname).toBe('ムーミン');
  });
});

it.each(['生年月目 1983/4/30', '生年月曰：19830430'])('%s', (line) => {
  expect(givenIn(`氏名：東 珠希\n${line}`).birthDate).toBe('1983-04-30');
});
