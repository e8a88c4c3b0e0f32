import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Request, requestOf } from '../../src/classify/request.js';

describe('beside a form that is filled in', () => {
  const FILLED = 9;

  it.each<[string, string, string, Request]>([
    ['leaving the club is asked about, too', '退会もできますか。', 'パスワード再設定不可のお問い合わせ', 'reset'],
    [
      'leaving it is all he asks for',
      '退会の方法だけ教えてください。',
      'パスワード再設定不可のお問い合わせ',
      'elsewhere',
    ],
    [
      'he wants to log in for a concert',
      '公演の申込をしたいのでログインの方法を教えてください。',
      '会員ページの件',
      'none',
    ],
    ['a topic in the subject and no wish', '会費のカードは切り替えました。', 'カードの変更について', 'none'],
    ['an application', 'ファンミーティングに応募します!当たりますように。', 'ファンミーティング応募', 'elsewhere'],
    [
      'an address that has changed',
      '引っ越しましたので、住所の変更をお願いいたします。（ログインはできますが、自分では変更できません）',
      '住所変更のお願い',
      'elsewhere',
    ],
    [
      'an address that has changed, and the password',
      '引っ越しました。住所の変更をお願いします。パスワードも忘れました。',
      '住所変更のお願い',
      'reset',
    ],
    [
      "a shop's mail",
      'このたびはご利用いただき誠にありがとうございます。ご注文を承りました。合計 3,850円。パスワードをお忘れの方はマイページよりお手続きください。',
      'ご注文ありがとうございます',
      'elsewhere',
    ],
    [
      'who pastes that below his own words',
      'パスワードを忘れました。\nご注文を承りました。合計 3,850円。ご利用いただきありがとうございます。',
      'ログインできません',
      'reset',
    ],
    ['money paid twice', '会費の請求が二重に来ています。', '会費の二重請求', 'elsewhere'],
  ])('%s', (_, text, subject, request) => {
    expect(requestOf(text, subject, FILLED)).toBe(request);
  });
});

describe('requestOf', () => {
  it.each<[string, string, string, Request]>([
    ['forgot', 'パスワードを忘れました。', '', 'reset'],
    ['asks', 'パスワードの再設定をお願いします。', '', 'reset'],
    ['cannot log in', 'ログインできません。', '', 'reset'],
    ['English', 'I cannot reset my password.', '', 'reset'],
    ['the subject alone', '', 'パスワードを忘れました', 'reset'],
    ['an item is remembered', 'ニックネームを思い出しました、ちょこです！', '', 'none'],
    ['the password is remembered', 'パスワードを思い出しました。', '', 'withdrawn'],
    ['something else', 'チケットの払い戻しについて教えてください。', '', 'elsewhere'],
    ['something else, the subject notwithstanding', 'グッズはいつ届きますか。', 'パスワードを忘れました', 'elsewhere'],
    ['not the password', 'パスワードの件ではなく、チケットについて教えてください。', '', 'elsewhere'],
    ['thanks', '無事ログインできました。ありがとうございました。', '', 'thanks'],
    ['withdrawn', '自己解決しましたので、対応は不要です。', '', 'withdrawn'],
    ['withdrawn, humbly', '昨日の依頼をキャンセルさせてください。', '', 'withdrawn'],
    ['withdrawn: it is known again', 'パスワードがわかりましたので取り消させてください。', '', 'withdrawn'],
    [
      'an earlier one is taken back, what it asked is only told',
      '今朝お送りした再設定のお願いですが、取り消させてください。',
      '',
      'replaces',
    ],
    ['another thing withdrawn', '退会をキャンセルさせてください。パスワードがわからず入れません。', '', 'reset'],
    ['told of, and still asked', '先日お送りした再設定のお願いですが、まだご返事がありません。', '', 'reset'],
    [
      'thanks, and a relative',
      '先日は私のパスワードの再設定をありがとうございました。無事に入れました。実は妹も同じ状況で、妹のぶんもお願いできますか?',
      '',
      'reset',
    ],
    [
      'thanks, and a brother',
      '再設定ありがとうございました。無事に入れました。弟も同じ状況なのでお願いできますか?',
      '',
      'reset',
    ],
    [
      'thanks, and a mother who is glad',
      '再設定ありがとうございました。無事に入れました。母も喜んでおり、今後ともよろしくお願いします。',
      '',
      'thanks',
    ],
    [
      'thanks for a relative',
      '妹のパスワードの再設定をありがとうございました。妹も無事に入れました。よろしくお願いいたします。',
      '',
      'thanks',
    ],
    ['withdrawn, in English', 'Please ignore my previous mail. I found my password.', '', 'withdrawn'],
    ['written into a quoted form', '引用のなかに青い字で書き入れましたのでご覧ください。', '', 'none'],
    [
      'an earlier one is to be ignored, in two sentences',
      'たびたびすみません。昨日の内容は古い登録のものでした。無視してください。',
      '',
      'replaces',
    ],
    [
      'a number is taken back',
      'パスワードの再設定をお願いします。追記：上に書いた10桁、伝票の番号でした。取り消します。',
      '',
      'reset',
    ],
    ['who hopes for it', 'パスワードを忘れたので、再設定していただきたいです。', '', 'reset'],
    ['who got it', '無事パスワードを再設定していただけました。本当にありがとうございました。', '', 'thanks'],
    ['whose new one fails', '先週リセットしていただきました新しいパスワードが使えません。', '', 'reset'],
    [
      'who thanks, and asks again',
      '再設定ありがとうございました。URLを開いたら期限が切れていました。',
      '再設定の件',
      'reset',
    ],
    [
      'who quotes a shop',
      'パスワードの再設定を希望します。グッズのご注文が確定したとメールがあり、送料を払うページへ行けません。',
      'パスワード再設定',
      'reset',
    ],
    [
      'who would be rid of a newsletter as well',
      'パスワードをなくしました。メルマガの登録解除もしたいのでお願いします。クーポンの期限が近いです。',
      'パスワード再設定のお願い',
      'reset',
    ],
    [
      'who begs for time',
      '突然のメールで失礼します。パスワードを忘れました。お時間をいただけますでしょうか。再設定をお願いしたいです。',
      'お問い合わせ',
      'reset',
    ],
    [
      'who was too late',
      'The password reset URL expires in 24 hours and I was too late. Dear user support, please send me a new one.',
      'password',
      'reset',
    ],
    ['who got it, in vain', 'パスワードを再設定していただきましたが、ログインできません。', '', 'reset'],
    [
      'a stranger',
      '私はどこにも問い合わせをしておりませんし、会員にもなっておりません。間違いではありませんか。',
      'Re: パスワード再設定不可のお問い合わせ',
      'elsewhere',
    ],
    [
      'who has not asked before',
      'まだ問い合わせをしておりませんが、パスワードを忘れました。間違いではありませんか。',
      '',
      'reset',
    ],
    [
      'a newsletter',
      'パスワードを忘れた方はマイページの「パスワード再設定」からお手続きください。年末セール 550円。配信停止 https://shop.example.jp/stop',
      'パスワードの使い回しにご注意を',
      'elsewhere',
    ],
    [
      'who cannot end a newsletter',
      'パスワードを忘れました。メールマガジンの配信停止もできません。500円のクーポンも使えません。',
      '',
      'reset',
    ],
    [
      'who sells',
      '突然のご連絡失礼いたします。株式会社コネクトの刑部と申します。「パスワードを忘れた」といったお問い合わせに弊社のAI窓口なら自動で対応いたします。オンライン説明会のお時間をいただけますと幸いです。',
      'お問い合わせ窓口のご提案',
      'elsewhere',
    ],
    [
      'a mailbox that is said to expire',
      'The password of your mailbox expires today. You will not be able to log in after 24 hours. Please keep or reset your password below.',
      'Your password expires today',
      'elsewhere',
    ],
    [
      'a prize',
      '会員番号 88213377 が当選しました。氏名・電話番号をご返信いただければ300万円をお振込みします。',
      '',
      'elsewhere',
    ],
    [
      'not the password: he is in',
      '住所を変更したく連絡いたしました。ログインはできております。会員証の再発行も必要でしょうか。',
      '',
      'elsewhere',
    ],
    ['works', 'The new password works perfectly. Thank you so much!', '', 'thanks'],
    ['got in', '教わったとおりにしたら無事入れました。ありがとうございました。', '', 'thanks'],
    ['solved once, now again', '前回は解決しました。ところがまたパスワードを忘れてログインできません。', '', 'reset'],
    ['a parcel', 'タオルを注文しましたが、まだ届いていません。発送の状況を教えてください。', 'グッズの件', 'elsewhere'],
    ['a parcel, plain', '先月購入した品物はいつ発送されますか。', '', 'elsewhere'],
    ['bought and forgot', '注文した動画を見たいのですが、パスワードを忘れました。', '', 'reset'],
    [
      'an item he lacks, to the desk',
      'クレジットカードなので継続課金IDはありません。',
      'Re: パスワード再設定',
      'reset',
    ],
    ['an item he asks about, to the desk', '請求書の番号でいいですか。', 'Re: パスワード再設定', 'reset'],
    ['the same elsewhere', '請求書の番号でいいですか。', '', 'elsewhere'],
    ['a question beside the items', '二重に請求されています。返金してください。', 'Re: パスワード再設定', 'elsewhere'],
    ['he does not say', 'よろしくお願いします。', '', 'none'],
    ['nothing', '', '', 'none'],
  ])('%s', (_, text, subject, expected) => {
    expect(requestOf(text, subject)).toBe(expected);
  });

  it('has an answer to any text', () => {
    const words = [
      'パスワード',
      '再設定',
      '忘れ',
      'できません',
      'ありがとう',
      '解決しました',
      '不要',
      'チケット',
      'お願い',
      '。',
      '、',
      '\n',
      'しかし',
      'は',
      'password',
      ' ',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((w) => w.join('')),
    );
    fc.assert(
      fc.property(text, text, (body, subject) => {
        expect(['reset', 'elsewhere', 'withdrawn', 'thanks', 'none']).toContain(requestOf(body, subject));
      }),
    );
  });
});

describe('a nickname that was changed', () => {
  it.each<[string, string, Request]>([
    ['ニックネーム変更後、ログインできない', '助けてください。', 'reset'],
    ['ニックネームを変えたらログインできません', '助けてください。', 'reset'],
    ['表示名変更とパスワード', '忘れました。', 'reset'],
    ['ニックネームの変更について', '「ぽん」に変えたいです。', 'elsewhere'],
  ])('%s', (subject, text, request) => {
    expect(requestOf(text, subject)).toBe(request);
  });
});

describe('who can log in is somebody else, or at another device', () => {
  it.each<[string, Request]>([
    ['妹は普通にログインできます。私のパスワードを再設定してください。', 'reset'],
    ['妹は普通にログインできます。私はできません。再設定してください。', 'reset'],
    ['友人は問題なくログインできます。わたしだけ入れません。再設定してください。', 'reset'],
    ['家のパソコンからは普通にログインできます。スマホでパスワードが違うと出ます。再設定してください。', 'reset'],
    ['妹はログインできません。再設定してください。', 'reset'],
    ['友人は問題なくログインできます。わたしだけ入れません。', 'reset'],
    ['会場に私だけ入れません。', 'elsewhere'],
    ['ログインはできます。チケットの申込方法を教えてください。', 'elsewhere'],
  ])('%s', (text, request) => {
    expect(requestOf(text, 'お問い合わせ')).toBe(request);
  });

  it('nor is an apology a wish', () => {
    expect(requestOf('すみません、チケット購入時の電話は080-3333-4444です。', '会員の件', 4)).toBe('none');
  });
});

describe('what is remembered, in answer to the desk', () => {
  it.each([
    '思い出しました。ニックネームは「ぺこまる」です。\nほかに要るものがあれば教えてください。',
    '思い出しました!Plus member IDは peko_maru でした。',
    '思い出したので、登録の電話番号は090-0000-1122です。',
    '昨夜やっと思い出しました。登録の名前は山田 花子です。',
  ])('an item that is told behind it: %s', (text) => {
    expect(requestOf(text, '', 1)).toBe('none');
  });

  it('an item with its label below', () => {
    expect(requestOf('思い出しました。', '', 1, 1)).toBe('none');
  });

  it.each([
    ['パスワードを思い出しました。ニックネームは「ぺこまる」です。', 1],
    ['パスワードですが、昨日の夜になってようやく家で思い出しました。IDは peko_maru です。', 1],
    ['思い出しました。お騒がせしました。ニックネームは「ぺこまる」です。', 1],
    ['思い出しました。IDは peko_maru です。もう大丈夫です。', 1],
    ['思い出しました。IDは自分で確認できます。', 0],
    ['先ほどの件、思い出しました。', 1],
    ['思い出しました。', 0],
  ])('the password: %s', (text, given) => {
    expect(requestOf(text, '', given, given)).toBe('withdrawn');
  });
});

describe('a reset that is over, and one that does not end', () => {
  it.each<[string, Request]>([
    ['先月パスワードの再設定をお願いした者です。再設定は先週終わりましたので、謝罪を求めます。', 'withdrawn'],
    ['パスワードの再設定は終わりました。対応が遅いので謝罪を求めます。', 'withdrawn'],
    ['リセットの手続きも済みました。返金をお願いします。', 'elsewhere'],
    ['再設定が終わらないので助けてください。', 'reset'],
    ['パスワードの再設定は終わりました。でも新しいパスワードで入れません。', 'reset'],
    ['再設定は終わったのにログインできません。', 'reset'],
    ['再設定の手続きは済みましたが、ログインできません。', 'reset'],
  ])('%s', (text, request) => {
    expect(requestOf(text, '先月の件')).toBe(request);
  });
});

describe("colleagues about the desk's own work", () => {
  it.each([
    '窓口各位\nお疲れさまです。10月分のパスワード再設定の対応件数を共有シートへご記入ください。',
    'お疲れ様です。先週の再設定の受付件数を集計しましたので、ご確認ください。',
    'スタッフの皆さん\n昨日の会議の議事録です。パスワード再設定の返信文を直しました。',
    'お疲れ様です。ログインができないとの問い合わせ件数を集計しました。',
  ])('%j', (text) => {
    expect(requestOf(text, '定例')).toBe('elsewhere');
  });

  it.each([
    'お疲れ様です。仕事の合間に失礼します。パスワードの再設定をお願いしたいです。',
    'お疲れ様です。パスワードを忘れました。対応件数が多いところすみません。',
    'お疲れ様です。スタッフの皆様、問い合わせ件数が多い中すみません。パスワードが通りません。',
    '社内の共有シートにパスワードを書いておいたら消されてしまい、ログインができなくなりました。',
    'お疲れ様です。スプレッドシートに控えたメモがなく、マイページに入れず止まっています。',
    '担当者各位\n私のパスワードの再設定の対応状況のご確認をお願いします。',
  ])('but %j', (text) => {
    expect(requestOf(text, 'x')).toBe('reset');
  });
});

describe('入れました', () => {
  it.each([
    '生年月日は正しく入れました。',
    '電話番号はハイフンなしで入れました。',
    'ニックネームは適当に入れました。',
    '住所は都道府県だけ入れました。',
    'カナは半角で入れました。',
    '必要事項は漏れなく入れました。',
    '念のため入れました。',
  ])('what was put in: %s', (text) => {
    expect(requestOf(`パスワードを忘れて再設定できません。\n${text}`, 'x', 9, 12)).toBe('reset');
  });

  it.each(['おかげさまで入れました。', '今朝、無事に入れました。', '教わったとおりにしたら会員ページに入れました。'])(
    'who got in: %s',
    (text) => {
      expect(requestOf(`パスワードを忘れて再設定できなかった者です。\n${text}`, 'x', 0, 0)).not.toBe('reset');
    },
  );
});
