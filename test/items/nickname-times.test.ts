/** A nickname at two times, and what a sentence in Kansai or in English has in its place. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';
import { type Said, sayingOf } from './reading.js';

const OPEN = { invalid: 'ambiguous' } as const;

describe('what it was and what it is', () => {
  it.each<[string, Said | undefined]>([
    [
      'ニックネームは入会したときは「ぽてと」でしたが、去年の夏に「ぽてさら」に変えました。なので今の登録は「ぽてさら」です。',
      'ぽてさら',
    ],
    ['ニックネームは最初「みみ」にしていたのですが、途中で「みみりん」に変更しました。', 'みみりん'],
    ['ニックネームは昔は「みみ」でしたが今は「みみりん」です。', 'みみりん'],
    ['ニックネームは最初はぽてとでしたが今はぽてさらです', 'ぽてさら'],
    ['ニックネーム：入会時は「ぽてと」、今は「ぽてさら」', 'ぽてさら'],
    ['ニックネーム：最初「ぽてと」→「ぽてさら」に変更', 'ぽてさら'],
    ['ニックネームは入会したときは「ぽてと」でした。', 'ぽてと'],
    ['ニックネームは前から「みみ」です。', 'みみ'],
    ['ニックネームは以前と変わらず「みみ」です。', 'みみ'],
    ['ニックネームは入会した当時は「みみ」でしたが、今もそのままです。', 'みみ'],
    // Which it is now, he does not tell.
    ['ニックネームは登録時は「みみ」でしたが、変えたかもしれません。', OPEN],
    ['ニックネーム：前は「みみ」', OPEN],
  ])('%s', (text, expected) => {
    expect(givenIn(text).nickname).toEqual(expected);
  });

  it.each(['最初の音', '昔話', '前田さん', 'はじめ', 'はじめはじめ', '元気もりもり'])('but: %s', (name) => {
    expect(sayingOf('nickname', name)).toBe(name);
  });

  it.each<[string, Said]>([
    ['IDは登録したときは mimi_1 でしたが、mimi_22 に変更しました。', 'mimi_22'],
    ['IDは登録したときは mimi_1 でしたが、その後変更しました。', OPEN],
    ['IDは登録したときから mimi_1 です。', 'mimi_1'],
  ])('an ID: %s', (text, expected) => {
    expect(givenIn(text).plusMemberId).toEqual(expected);
  });
});

describe('でした as people of Kansai say it', () => {
  it.each<[string, Said]>([
    ['ニックネームは ヤッさん やったと思います。', 'ヤッさん'],
    ['ニックネームはぽんたやったはずです。', 'ぽんた'],
    ['ニックネーム：みーこ や', 'みーこ'],
    ['ニックネームは「ヤッさん」やったかな', 'ヤッさん'],
    ['ニックネームは「うまくやった」です。', 'うまくやった'],
    ['ニックネーム：うまくやった', OPEN],
    ['ニックネーム：しんや', 'しんや'],
    ['ニックネームはまーやです。', 'まーや'],
    ['ニックネーム：やったー', 'やったー'],
  ])('%s', (text, expected) => {
    expect(givenIn(text).nickname).toEqual(expected);
  });
});

describe('a sentence of English in its place', () => {
  it.each<[string, Said]>([
    ['on the site everybody knows me as "Jen-Jen".', 'Jen-Jen'],
    ['I go by "Jen-Jen" there', 'Jen-Jen'],
    ["On the site I'm called “Moko Moko”.", 'Moko Moko'],
    ['it\'s "Moko", I think', 'Moko'],
    ['everyone calls me Jen-Jen on the site.', 'Jen-Jen'],
    ['they all call me by my first name', OPEN],
    ['I used to be known as "Jen" there', OPEN],
    ['Jenny in the Sky', 'Jenny in the Sky'],
    ['The Last Samurai', 'The Last Samurai'],
    ['Sky "Blue" Kim', 'Sky "Blue" Kim'],
    ['my cat', 'my cat'],
  ])('%s', (answer, expected) => {
    expect(sayingOf('nickname', answer)).toEqual(expected);
  });

  it.each<[string, Said | undefined]>([
    ['On the site everybody knows me as "Jen-Jen".', 'Jen-Jen'],
    ['On your app I am known as "Mika chan", I think.', 'Mika chan'],
    ['Everyone there calls me "Moko".', 'Moko'],
    ['At work everybody knows me as "Jen".', undefined],
    ['My name on the site is "Moko", not my real name.', undefined],
    ['Friends call me "Jen", but on the site I used to be "Jen-Jen".', undefined],
  ])('in running text: %s', (text, expected) => {
    expect(givenIn(text).nickname).toEqual(expected);
  });
});
