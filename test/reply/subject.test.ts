import { describe, expect, it } from 'vitest';
import { subjectOf, threadOf } from '../../src/reply/subject.js';
import { fieldsOf } from './inputs.js';

const WANTED = ['パスワード再設定不可のお問い合わせ'];

describe('subjectOf', () => {
  it.each([
    ['Re: before it', 'ログインできません', 'Re: ログインできません'],
    ['once', 'Re: Re[2]: ＲＥ：返信：ログイン', 'Re: ログイン'],
    ['a forward stays one', 'Fwd: ログイン', 'Re: Fwd: ログイン'],
    ['none', null, `Re: ${WANTED[0]}`],
    ['blank', ' Re: ', `Re: ${WANTED[0]}`],
    ['line ends', 'a\r\nBcc: b@example.com', 'Re: a Bcc: b@example.com'],
    ['what a terminal obeys, whole', '\x1b[2J\x1b[1;31mパスワード\x1b[0m の件', 'Re: パスワード の件'],
    [
      'a title for its window',
      '\x1b]0;owned\x07ログイン\x1b]8;;http://x.example\x1b\\できない',
      'Re: ログイン できない',
    ],
    ['the same by C1 controls', 'ロ\x9b31mグ', 'Re: ロ グ'],
    ['brackets that are only that', '[2J会員] ログイン', 'Re: [2J会員] ログイン'],
    ['personal values stay out', '早川千尋です', `Re: ${WANTED[0]}`],
    ['in any spelling', '０９０-1234-5678の件', `Re: ${WANTED[0]}`],
  ])('%s', (_why, subject, expected) => {
    expect(subjectOf(subject, fieldsOf(), WANTED)).toBe(expected);
  });

  it('is cut where it is endless', () => {
    expect([...subjectOf('あ'.repeat(500), fieldsOf(), WANTED)]).toHaveLength(154);
  });
});

describe('threadOf', () => {
  it.each<[string, string | null, string[], string | null, string[]]>([
    ['the mail itself', '<a@x>', [], '<a@x>', ['<a@x>']],
    ['after those before it', '<c@x>', ['<a@x>', '<b@x>'], '<c@x>', ['<a@x>', '<b@x>', '<c@x>']],
    ['each once', '<a@x>', ['<a@x>'], '<a@x>', ['<a@x>']],
    ['no identifier', null, [], null, []],
    ['what is none', 'a b', ['<ok@x>', 'bad', '<a\r\nBcc: b@x>'], null, ['<ok@x>']],
  ])('%s', (_why, id, references, inReplyTo, expected) => {
    expect(threadOf(id, references)).toEqual({ inReplyTo, references: expected });
  });

  it('keeps the first and the latest of many', () => {
    const many = Array.from({ length: 100 }, (_, i) => `<${i}@x>`);
    const { references } = threadOf('<last@x>', many);
    expect(references).toHaveLength(20);
    expect([references[0], references.at(-1)]).toEqual(['<0@x>', '<last@x>']);
  });
});
