/** Words of an end beside a form that tell of none: of a page, of others, of an earlier request, of what may be. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/index.js';
import { plusMember } from '../../src/profile/index.js';
import { extractionOf, messageOf, voicedOf } from '../extract/letters.js';

const SUBJECT = 'パスワード再設定不可のお問い合わせ';
const FORM = `氏名：山田 花子
カナ：ヤマダ ハナコ
電話番号：09012345678
生年月日：19980405
ニックネーム：はな
都道府県：東京都
メール：hana@example.com
お支払い方法：クレジットカード
Plus member ID：hana_1`;
const THREE = FORM.split('\n').slice(0, 3).join('\n');

function kindOf(text: string): string {
  const letter = { subject: SUBJECT, text };
  const message = messageOf(letter);
  return classify(message, voicedOf(message), extractionOf(letter), plusMember);
}

describe('an inquiry all the same', () => {
  it.each([
    'マツダです。件名はそのままにしてあります。',
    '件名はそのままで大丈夫ですか。',
    '件名が違っていたらすみません。',
    '姉は自分で再設定できましたが、私はできません。',
    '友人はすぐにログインできましたが、私はエラーになります。',
    '他の方はこの方法で解決したそうです。',
    'おかげさまで解決しました、と書きたいところですがまだログインできません。',
    'やっと解決しました！と言えたらよかったのですが、まだです。',
    '一度解決しましたが再発しました。',
    'パスワードは変更できました、でもログインできません。',
    '再設定は完了しましたと出るのにログインできません。',
    '「再設定が完了しました」というメールが来ましたが、身に覚えがありません。',
    '「自己解決してください」と書かれていましたが無理でした。',
    'ログインできるようになりましたら連絡ください。',
    'いつもありがとうございます。解決できましたら幸いです。',
    '思い出しましたら追加で連絡します。',
    '前回は解決しました。今回もお願いします。',
    '先日の件、無事ログインできました。今回は主人のアカウントです。',
    '去年は自分で再設定できたのですが今年はできません。',
    'おかげさまで一度は再設定できましたが、今度はログインできません。',
    'ご対応いただきありがとうございました。しかしながらまだ解決しておりません。',
    '対応不要の場合は破棄してください。',
    '重複していたらこのメールは破棄してください。',
    '迷惑メールではないので破棄しないでください。',
    '取り消しのメールは受け取っていません。',
    '取り下げになった前回の申請と同じ内容です。',
    '以前の問い合わせは取り下げます。新しい内容で送り直します。',
    '必要事項をすべて入れました。',
    'パスワードは大丈夫だと思うのですが生年月日が通りません。',
    'パスワードの件でないと受け付けないとのことなので書きました。',
    'パスワードとは別に会員番号も不明です。',
    '広告メールではありません。',
    '返信不要です。',
  ])('%s', (words) => {
    expect(kindOf(`${words}\n\n${FORM}`)).toBe('inquiry');
    expect(kindOf(`${FORM}\n\n${words}`)).toBe('inquiry');
    expect(kindOf(`${words}\n\n${THREE}`)).toBe('inquiry');
  });
});

describe('none', () => {
  it.each([
    '解決しましたので、先ほどのお願いは取り消してください。',
    '無事にログインできました。ありがとうございました。',
    '妹は自分で再設定できました。私もできましたので、対応は不要です。',
    '友達に教えてもらって自分で再設定できました。お手数をおかけしました。',
    '何度か試したらログインできました。お騒がせしました。',
    'まだ処理していなければ取り消してください。ログインできました。',
    'ログインできなかったのは全角だったからでした。解決しました。',
    '二重に送ってすみません。解決しましたので両方破棄してください。',
    '件名はそのままですが、パスワードではなく退会の件です。',
    '件名は関係ありません。グッズが届きません。',
    'パスワードは大丈夫です。退会したいです。',
    'この問い合わせはキャンセルします。',
  ])('%s', (words) => {
    expect(kindOf(`${words}\n\n${FORM}`)).toBe('other');
  });

  it.each(['パスワードはおかげさまで再設定できましたが、今度はマイページの会員証が表示されません。'])(
    'beside three items: %s',
    (words) => {
      expect(kindOf(`${words}\n\n${THREE}`)).toBe('other');
    },
  );
});
