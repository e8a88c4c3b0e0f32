import { describe, expect, it } from 'vitest';
import { type Beside, personBeside } from '../../src/text/firm-words.js';
import { givenIn } from '../extract/letters.js';
import { sayingOf } from '../items/reading.js';

describe('a person beside a firm', () => {
  it.each<[string, string]>([
    ['株式会社コガ　古賀 祥平', '古賀 祥平'],
    ['古賀祥平　㈱コガ', '古賀祥平'],
    ['営業部 古賀 祥平', '古賀 祥平'],
    ['古賀医院 院長 古賀祥平', '古賀祥平'],
    ['店長 古賀祥平', '古賀祥平'],
    ['カフェ コガ 古賀 祥平', '古賀 祥平'],
    ['株式会社コガの古賀祥平', '古賀祥平'],
    ['古賀 祥平（株式会社コガ）', '古賀 祥平'],
    ['架空高校 古賀 祥平', '古賀 祥平'],
  ])('%s', (answer, name) => {
    expect(sayingOf('nameKanji', answer)).toBe(name);
    expect(givenIn(`・氏名フルネーム(漢字)\n${answer}\n・ご設定のニックネーム\nしょう`).nameKanji).toBe(name);
  });

  it('on two lines', () => {
    expect(givenIn('・氏名フルネーム(漢字)\n株式会社コガ\n古賀 祥平\n・ご設定のニックネーム\nしょう').nameKanji).toBe(
      '古賀 祥平',
    );
  });

  it.each(['株式会社コガ', '古賀工務店', 'コガデザイン', '架空高等学校', '株式会社コガ 営業部'])(
    'a firm is nobody: %s',
    (answer) => {
      expect(sayingOf('nameKanji', answer)).toEqual({ invalid: 'not-a-name' });
      expect(givenIn(`パスワードを忘れました。${answer}です。IDは koga_7 です。`).nameKanji).toBeUndefined();
    },
  );

  it.each(['牧場 祥平', '工場 花', '古賀 木の実'])('a name that sounds so: %s', (answer) => {
    expect(sayingOf('nameKanji', answer)).toBe(answer);
  });

  it.each(['株式会社 古賀 祥平', '古賀商店 古賀', '株式会社コガ 古賀祥平 山本花子'])('not plain: %s', (answer) => {
    expect(sayingOf('nameKanji', answer)).toEqual({ invalid: 'ambiguous' });
  });
});

describe('names that hold such letters', () => {
  it.each([
    '阿部 明里',
    '服部 店子',
    '田中学',
    '高校 太郎',
    '日高校',
    '役所 広美',
    '社 明里',
    '御室 園子',
    '大学 明里',
    '長谷部 誠',
    'Nguyen Co',
    'ヴィクトリア センナ',
  ])('%s', (name) => {
    expect(personBeside(name)).toEqual<Beside>({ is: 'no-firm' });
    expect(sayingOf('nameKanji', name)).toBe(name);
  });
});
