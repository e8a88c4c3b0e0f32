import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';
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
    ['which one is meant', '2つめは「ゆなさぶ」', 'ゆなさぶ'],
    ['a name before a quoted one', '花は「はな」', '花は「はな」'],
    ['quoted in a sentence', '「るり」だと思います', 'るり'],
    ['a name that begins like nothing', 'なしこ', 'なしこ'],
    ['not set', '未設定', null],
    ['a question', 'これはどこに書いてありますでしょうか', null],
    ['a question with its mark', 'どれのことですか？', null],
    ['a name that begins like a question', 'どこでもドア', 'どこでもドア'],
    ['a name that ends like one', 'いつか', 'いつか'],
    ['none', 'なし', null],
    ['not remembered', '忘れました', null],
    ['what was it', '何だっけ？', null],
    ['remembered dimly', 'うろ覚えです', null],
    ['not yet', 'まだ', null],
    ['not chosen', '決めず', null],
    ['any', 'なんでもいいです', null],
    ['please look it up', 'ご確認下さい', null],
    ['a name that begins like one of these', 'まだらんこ', 'まだらんこ'],
    ['a name that ends like one of these', 'しろさっぱり', 'しろさっぱり'],
    ['nothing', '', null],
    ['one or another', '「とも」か「ともちゃん」のどちらかです', { invalid: 'ambiguous' }],
    ['または', '「ともちゃん」または「とも」', { invalid: 'ambiguous' }],
    ['もしくは', 'とも、もしくは ともちゃん', { invalid: 'ambiguous' }],
    ['どちらか', 'ともか、ともちゃんのどちらかだと思います', { invalid: 'ambiguous' }],
    ['either, in doubt', 'ふみ or ふみか（どちらか覚えていません）', { invalid: 'ambiguous' }],
    ['either, forgotten which', 'みい、みいこ　どっちか忘れました', { invalid: 'ambiguous' }],
    ['one or none, forgotten', 'なし or 不明（どちらか覚えていません）', null],
    ['どちらか in brackets', 'とも/ともちゃん（どちらか）', { invalid: 'ambiguous' }],
    ['another in brackets', 'ともちゃん（か、とも）', { invalid: 'ambiguous' }],
    ['だったか', '「とも」だったか「ともちゃん」だったか', { invalid: 'ambiguous' }],
    ['or', 'ともちゃん or とも', { invalid: 'ambiguous' }],
    ['the same as another word', '本名と同じです', { invalid: 'ambiguous' }],
    ['もしかしたら', 'ようこりん、もしかしたらヨーコ', { invalid: 'ambiguous' }],
    ['a name that holds か', 'のぞみかなえ', 'のぞみかなえ'],
    ['a name that ends in か', 'さやか', 'さやか'],
    ['a name that holds or', 'さやか or die', 'さやか or die'],
    ['a name with a slash', 'tomo/101', 'tomo/101'],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('nickname', answer)).toEqual(expected);
  });
});

describe('brackets behind a nickname', () => {
  it.each([
    ['はな（ひらがなです）', 'はな'],
    ['はなちゃん(全部ひらがなで登録しました)', 'はなちゃん'],
    ['はな（猫）', 'はな（猫）'],
    ['はな（*^^*）', 'はな（*^^*）'],
  ])('%s', (answer, expected) => {
    expect(givenIn(`・ニックネーム：${answer}`)).toEqual({ nickname: expected });
  });

  it('may hold a former one', () => {
    expect(givenIn('・ニックネーム：はなちゃん（変更前：はな）')).toEqual({ nickname: { invalid: 'ambiguous' } });
  });
});
