import { describe, expect, it } from 'vitest';
import { type Said, sayingOf } from './reading.js';

describe('nickname', () => {
  it.each<[string, string, Said]>([
    ['as written', 'るり', 'るり'],
    ['half-width kana stay', 'ｱﾕﾐ', 'ｱﾕﾐ'],
    ['full-width letters stay', 'ＳＯＲＡ１', 'ＳＯＲＡ１'],
    ['inner spaces stay', 'るり　ちゃん', 'るり　ちゃん'],
    ['trimmed', ' 　るり　 ', 'るり'],
    ['NFC', 'か\u3099りれお', 'がりれお'],
    ['NFC of Latin', 'Rene\u0301', 'René'],
    ['「」', '「るり」', 'るり'],
    ['『』', '『るり』', 'るり'],
    ['""', '"るり"', 'るり'],
    ['“”', '“るり”', 'るり'],
    ['brackets within stay', '姫「るり」', '姫「るり」'],
    ['a remark in brackets is part of it', 'るり（仮）', 'るり（仮）'],
    ['様 is part of it', '王子様', '王子様'],
    ['さん is part of it', 'るりさん', 'るりさん'],
    ['signs', '☆るり★', '☆るり★'],
    ['signs alone', '☆', '☆'],
    ['a face', 'るり(>_<)', 'るり(>_<)'],
    ['emoji sequences', '👩\u200d👩\u200d👧家族', '👩\u200d👩\u200d👧家族'],
    ['digits', '0401', '0401'],
    ['what nobody sees', 'る\u200bり\u202e', 'るり'],
    ['です', 'るりです', 'るり'],
    ['a guess', 'るりだと思います。', 'るり'],
    ['quoted in a sentence', '「るり」だと思います', 'るり'],
    ['a name that begins like nothing', 'なしこ', 'なしこ'],
    ['not set', '未設定', null],
    ['none', 'なし', null],
    ['not remembered', '忘れました', null],
    ['nothing', '', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('nickname', answer)).toEqual(expected);
  });
});
