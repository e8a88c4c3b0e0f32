/** Sentences around the values of a form, which are no part of them. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a sentence below its label, with the value in it', () => {
  it.each<[string, string, object]>([
    ['・氏名フルネーム(漢字)', '山田 花子といいます。', { nameKanji: '山田 花子' }],
    ['・氏名フルネーム(漢字)', '山田花子と申します', { nameKanji: '山田花子' }],
    ['・氏名フルネーム(漢字)', '山田 花子で登録しています。', { nameKanji: '山田 花子' }],
    ['・氏名フルネーム(漢字)', '一応、山田花子で登録したはずです', { nameKanji: '山田花子' }],
    ['・氏名フルネーム(カナ)', 'ヤマダ ハナコと読みます。', { nameKana: 'ヤマダ ハナコ' }],
    ['・氏名フルネーム(カナ)', 'たしかヤマダハナコで登録しました。', { nameKana: 'ヤマダハナコ' }],
    ['・ご設定のニックネーム', '「あかね雲」で設定しています。', { nickname: 'あかね雲' }],
    ['・ご設定のニックネーム', 'たしか ふみっぺ だったと思います', { nickname: 'ふみっぺ' }],
    ['・ご設定のニックネーム', '多分「ふみっぺ」だったはずです。', { nickname: 'ふみっぺ' }],
    ['・ご設定のニックネーム', '登録名は『みけ』にしました', { nickname: 'みけ' }],
    ['・ご設定のニックネーム', 'みけねこにしています。', { nickname: 'みけねこ' }],
    ['・ご設定のニックネーム', 'みけねこで登録してあります', { nickname: 'みけねこ' }],
    ['・ご設定のニックネーム', 'みけねこという名前で使っていると思います', { nickname: 'みけねこ' }],
    ['・Plus member ID', 'おそらく hana_77 だったと記憶しています。', { plusMemberId: 'hana_77' }],
    ['・Plus member ID', '登録したIDはhana_77で設定しました', { plusMemberId: 'hana_77' }],
  ])('%s %s', (label, line, given) => {
    expect(givenIn(`${label}\n${line}\n`)).toEqual(given);
  });

  it.each<[string, string]>([
    ['・ご設定のニックネーム', 'パスワードを忘れたと思います。'],
    ['・ご設定のニックネーム', 'ログインできずに困っていると思います。'],
    ['・氏名フルネーム(漢字)', 'メールが届いていないと思います。'],
    ['・氏名フルネーム(漢字)', '再設定できませんでした。'],
    ['・ご設定のニックネーム', '登録していないと思います。'],
    ['・ご設定のニックネーム', 'たぶん未設定だったと思います。'],
    ['・ご設定のニックネーム', '設定していなかったはずです'],
  ])('no value in it: %s %s', (label, line) => {
    expect(givenIn(`${label}\n${line}\n`)).toEqual({});
  });
});

describe('a sentence beside its label', () => {
  it.each<[string, object]>([
    ['ご設定のニックネームは、たしか ふみっぺ だったと思います。', { nickname: 'ふみっぺ' }],
    ['ニックネーム：たしか「ふみっぺ」で登録していると思いますが', { nickname: 'ふみっぺ' }],
    ['ニックネーム：一応ふみっぺです', { nickname: 'ふみっぺ' }],
    ['氏名：山田花子と申します', { nameKanji: '山田花子' }],
    ['氏名：確か山田 花子で登録', { nameKanji: '山田 花子' }],
    ['カナ：ヤマダハナコと登録していたはず', { nameKana: 'ヤマダハナコ' }],
    ['ID：多分hana_77だったような気がします', { plusMemberId: 'hana_77' }],
    ['ニックネーム：ふみっぺ だった気がする', { nickname: 'ふみっぺ' }],
  ])('%s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });

  it.each(['たしかな記憶', 'だった', '名前はまだない猫', 'たぬきです代', 'みらい登録', '確かに猫'])(
    'a nickname of such words stays: %s',
    (nickname) => {
      expect(givenIn(`ニックネーム：${nickname}`)).toEqual({ nickname });
    },
  );
});
