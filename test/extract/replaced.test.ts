/** A later value in the place of an earlier one; where it is not plain which of the two is registered, neither. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = { [Key in keyof ReturnType<typeof givenIn>]: ReturnType<typeof givenIn>[Key] | undefined };

function isRead(text: string, items: Given): void {
  const given = givenIn(`パスワードを忘れました。\n${text}`);
  for (const [key, value] of Object.entries(items)) expect(given[key as keyof Given]).toEqual(value);
}

const AMBIGUOUS = { invalid: 'ambiguous' } as const;

describe('the next sentence puts a value right', () => {
  it.each<[string, Given]>([
    ['電話は 090-1111-2222 です。あ、違いました、080-3333-4444 です。', { phone: '08033334444' }],
    ['電話は 090-1111-2222 です。あ、ちがいます、080-3333-4444 です。', { phone: '08033334444' }],
    ['電話は 090-1111-2222 です。あ、まちがえました、080-3333-4444 です。', { phone: '08033334444' }],
    ['電話番号は 090-1111-2222 です。すみません、080-3333-4444 の間違いでした。', { phone: '08033334444' }],
    ['メールは a1@example.jp でした。あ、すみません、b1@example.jp の間違いです。', { email: 'b1@example.jp' }],
    ['IDは hana_01 です。あ、間違えました。hana_10 です。', { plusMemberId: 'hana_10' }],
    ['ニックネームは「はな」です。あ、違います、「はなこ」です。', { nickname: 'はなこ' }],
    ['生年月日は1990年5月1日です。あ、違いました、1990年5月10日です。', { birthDate: '1990-05-10' }],
    ['生年月日は1990年5月1日です。あ、間違えました、5月10日です。', { birthDate: '1990-05-10' }],
    ['生年月日は1990年5月5日です。あ、間違えました、6日です。', { birthDate: '1990-05-06' }],
    ['・生年月日：1990/5/5\nあ、すみません、違いました。15日です。', { birthDate: '1990-05-15' }],
    ['・生年月日：19900503\nあ、間違えました、13日です。', { birthDate: '1990-05-13' }],
    ['生年月日は1992年5月14日です。あ、すみません、5月ではなく6月14日です。', { birthDate: '1992-06-14' }],
    ['生年月日は1992年5月14日です。すみません、正しくは6月14日です。', { birthDate: '1992-06-14' }],
    ['生年月日は1992年5月14日、あ、6月14日でした。', { birthDate: '1992-06-14' }],
    [
      '・生年月日：20010807\n追伸 生年月日ですが、20010807と書いたのは間違いで、正しくは2001年8月17日です。',
      { birthDate: '2001-08-17' },
    ],
    ['生年月日は1992年5月14日です。あ、1992年6月14日です。', { birthDate: '1992-06-14' }],
    ['生年月日は1992年5月14日です。すみません、6月14日です。', { birthDate: AMBIGUOUS }],
    [
      '・生年月日：1992年5月14日\n・ID：hana_01\nすみません、生年月日は6月14日の間違いです。',
      { birthDate: '1992-06-14' },
    ],
    ['生年月日は1990年5月3日、前のメールは11月7日です。すみません、間違えました、8日です。', { birthDate: AMBIGUOUS }],
    ['会員番号は 40110026 です。すみません、40110062 の間違いです。', { memberNumber: '40110062' }],
    [
      'IDは hana_01、電話は 090-1111-2222 です。あ、違いました、080-3333-4444 です。',
      { plusMemberId: 'hana_01', phone: '08033334444' },
    ],
    ['電話番号：090-1111-2222\nあ、違いました、080-3333-4444 です。', { phone: '08033334444' }],
    [
      '・Plus member ID：hana_01\n・会員番号：40110026\nあ、間違えました。40110062 です。',
      { plusMemberId: 'hana_01', memberNumber: '40110062' },
    ],
    ['電話は 090-1111-2222 です。あ、違いました、080-3333-4444 かもしれません。', { phone: AMBIGUOUS }],
    [
      '会員番号は 40110026、IDは 55010041 です。あ、違いました、40110062 です。',
      { memberNumber: AMBIGUOUS, plusMemberId: AMBIGUOUS },
    ],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['電話は 090-1111-2222 です。違っていましたら 080-3333-4444 にご連絡ください。', { phone: '09011112222' }],
    ['メールは a1@example.jp です。間違いありません。', { email: 'a1@example.jp' }],
    ['生年月日は1992年5月14日です。入会は、すみません、6月14日です。', { birthDate: '1992-05-14' }],
    [
      '・会員番号：40110026\n・ID：hana_01\nすみません、電話番号は 080-3333-4444 の間違いです。',
      { memberNumber: '40110026' },
    ],
    ['IDは hana_01 です。すみません、お待たせしました。', { plusMemberId: 'hana_01' }],
    ['IDは hana_01 です。エラーが「違います」と出ます。', { plusMemberId: 'hana_01' }],
    ['・ニックネーム：はな\n・Plus member ID：hana_01\nあ、違いました、hana_10 です。', { nickname: 'はな' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('the next sentence takes a value back, and what it says instead is not plain', () => {
  it.each<[string, Given]>([
    ['ニックネームは「はな」です。違いました、姉のが「はな」です。', { nickname: AMBIGUOUS }],
    ['IDは hana_01 です。あ、違いました、最後はゼロです。', { plusMemberId: AMBIGUOUS }],
    ['電話は 090-1111-2222 です。すみません、間違えました、母の番号でした。', { phone: AMBIGUOUS }],
    ['・会員番号：40110026\nあ、違いました、妹のです。', { memberNumber: AMBIGUOUS }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['IDは hana_01 です。すみません、間違えました、このIDで合っているようです。', { plusMemberId: 'hana_01' }],
    ['・会員番号：40110026\nあ、すみません、間違えました、さっきのメールは別件です。', { memberNumber: '40110026' }],
    ['・ニックネーム：はな\n違いました、パスが拒否されるんです。', { nickname: 'はな' }],
    ['IDは hana_01 です。何度も間違えました、3回目でロックです。', { plusMemberId: 'hana_01' }],
    ['電話は 090-1111-2222 です。間違えました、と出るばかりです。', { phone: '09011112222' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('what was written, was wrong, and is so', () => {
  it.each<[string, Given]>([
    [
      '決済番号は 440100883712 と書きましたが誤りで、440100883721 が正しいです。ドコモです。',
      { billingId: '440100883721' },
    ],
    ['IDは hana_01 と書きましたが誤りで、hana_10 です。', { plusMemberId: 'hana_10' }],
    ['電話番号を 090-1111-2222 と書きましたが間違いで、080-3333-4444 が正しいです。', { phone: '08033334444' }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['電話番号は 090-1111-2222 と書きましたが間違いありません。', { phone: '09011112222' }],
    ['IDは hana_01 と書きましたが間違いかもしれません。', { plusMemberId: undefined }],
    ['決済番号は 440100883712 と書きましたが、間違いないです。ドコモです。', { billingId: '440100883712' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('it was another one, and was changed', () => {
  it.each<[string, Given]>([
    ['登録メールは a1@example.jp でしたが、9月に b1@example.jp へ変更しました。', { email: 'b1@example.jp' }],
    [
      '登録の電話番号は 090-1111-2222 でしたが、先月 080-3333-4444 に変更の手続きをしました。サイトの登録も変更済みです。',
      { phone: '08033334444' },
    ],
    ['電話番号は 090-1111-2222 から 080-3333-4444 に登録を変更しました。', { phone: '08033334444' }],
    ['ニックネームは前が「はな」で、去年「はなこ」に変更しました。', { nickname: 'はなこ' }],
    ['ニックネームは「はな」から「はなこ」に変えています。', { nickname: 'はなこ' }],
    ['ニックネームは「はな」でしたが、先月「はなこ」に変更しましたが、ログインできません。', { nickname: 'はなこ' }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['登録の電話番号は 090-1111-2222 でしたが、先月機種変更で 080-3333-4444 になりました。', { phone: AMBIGUOUS }],
    ['登録の電話番号は 090-1111-2222 でしたが、番号が変わりました。080-3333-4444 です。', { phone: AMBIGUOUS }],
    ['登録の電話番号は 090-1111-2222 でしたが、080-3333-4444 に変更しました。', { phone: AMBIGUOUS }],
    ['登録メールは a1@example.jp でしたが、機種変更で b1@example.jp へ変更しました。', { email: AMBIGUOUS }],
    ['登録の住所は千葉県でしたが、秋田県に変更しました。', { prefecture: AMBIGUOUS }],
    ['ニックネームは「はな」から「はなこ」に変えましたが、登録は「はな」のままです。', { nickname: AMBIGUOUS }],
  ])('and nothing tells whether it is registered: %s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['登録メールは a1@example.jp でしたが、b1@example.jp へ変更したいです。', { email: 'a1@example.jp' }],
    ['登録の電話番号は 090-1111-2222 でしたが、080-3333-4444 に変更できません。', { phone: '09011112222' }],
    ['登録メールは a1@example.jp でしたが、b1@example.jp へ変更する前に忘れました。', { email: 'a1@example.jp' }],
    ['電話番号は 080-3333-4444 に変わりましたが、登録は 090-1111-2222 のままです。', { phone: '09011112222' }],
    ['電話番号は 090-1111-2222 から 080-3333-4444 に変更したいのですが、できません。', { phone: AMBIGUOUS }],
    ['登録時の電話番号は 090-1111-2222 でしたが、今は 080-3333-4444 になりました。', { phone: '09011112222' }],
    ['ニックネームは「はな」から「はなこ」に変えたいです。', { nickname: 'はな' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe("a parent's name beside a child's account", () => {
  it.each<[string, Given]>([
    [
      '息子の 田端 健 がお世話になっております。タバタ ケン、2008年6月7日生まれです。母の名前は田端 久美です。',
      { nameKanji: AMBIGUOUS },
    ],
    ['娘の 田端 杏 のアカウントです。私の名前は 田端 久美 です。', { nameKanji: AMBIGUOUS }],
    ['長男の 田端 健 がお世話になっています。父の氏名は田端 勇です。', { nameKanji: AMBIGUOUS }],
    ['長男の田端 健がお世話になっています。父の氏名は田端 勇です。', { nameKanji: '田端 健' }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    [
      '息子の 田端 健 のアカウントは入れますが、私のアカウントがだめです。私の名前は 田端 久美 です。',
      { nameKanji: '田端 久美' },
    ],
    ['私は田端 久美です。息子の田端 健のアカウントではなく、私のアカウントです。', { nameKanji: '田端 久美' }],
    [
      '息子の田端 健のアカウントは入れますが、私のアカウントがだめです。私の名前は田端 久美です。',
      { nameKanji: AMBIGUOUS },
    ],
    ['息子がお世話になっております。私の名前は田端 久美です。', { nameKanji: '田端 久美' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('a date of birth of two years, or another day than the registered one', () => {
  it.each<[string, Given]>([
    ['誕生日は平成7年か8年の3月3日です。', { birthDate: AMBIGUOUS }],
    ['平成7年か8年の3月3日生まれです。', { birthDate: AMBIGUOUS }],
    ['生年月日：1995か1996年3月3日', { birthDate: AMBIGUOUS }],
    ['生年月日：1990年5月1日（戸籍）　※登録は5月10日にしたと思います', { birthDate: AMBIGUOUS }],
    ['生年月日：1990年5月1日（登録したのは5月2日）', { birthDate: AMBIGUOUS }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['生年月日：1995年3月3日（7歳か8歳で入会）', { birthDate: '1995-03-03' }],
    ['生年月日：1995年3月3日（2015年か2016年に入会）', { birthDate: '1995-03-03' }],
    ['生年月日：1990年5月1日（登録は5月1日です）', { birthDate: '1990-05-01' }],
  ])('but: %s', (text, items) => isRead(text, items));
});
