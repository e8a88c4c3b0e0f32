/** The words in which people ask for help with their password, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { requestOf } from '../../src/classify/request.js';
import { nfkc } from '../../src/text/width.js';

const PASSWORD = 'パスワード再設定不可のお問い合わせ';

describe('a lost password, in whatever words', () => {
  it.each([
    '合言葉を入れても「正しくありません」と出て先に進めません。',
    'パスワードなんやったか全然おもいだされへん。入られへんねん。',
    'ぱすわーどをわすれてしまいました　どうしたらいいでしょうか',
    'パスワードを失念いたしました。',
    'パスワードがわかりません。',
    'IDもパスワードもわかりません。どうしたらいいですか？',
    'パスワード、どうやっても入りません。',
    '保存していたパスワードが消えてしまって…',
    '会員ページに入れなくなりました。',
    'マイページが開けません。何度入れてもはじかれます。',
    '会員のところに入れません。機種変更したせいだと思います。',
    '再設定のメールが前のアドレスに送られて受け取れません。',
    '迷惑メールにも再設定のメールが入っていません。',
    'パスワード変更のURLも届きません',
    "I'm locked out and the mail never arrives.",
    "My password isn't accepted any more.",
    "I can't get into my account.",
    '您好，我忘記密碼了，無法登入，請幫我重設。',
    '密码忘了，收不到重置邮件',
    '비밀번호를 잊어버려서 로그인을 할 수 없습니다.',
    'Ich habe mein Passwort vergessen und kann mich nicht einloggen.',
    "J'ai oublié mon mot de passe.",
    'Olvidé mi contraseña y no puedo entrar.',
    'Esqueci minha senha, não consigo entrar',
    'Saya lupa kata sandi dan tidak bisa masuk.',
    'Tôi quên mật khẩu và không thể đăng nhập',
    'ลืมรหัสผ่าน เข้าสู่ระบบไม่ได้',
  ])('%s', (text) => {
    expect(requestOf(nfkc(text), '')).toBe('reset');
  });

  it.each([
    '本日はありがとうございました。とても楽しかったです。',
    '会員ページのデザインが素敵です。',
    'サイトに写真が載っていました。',
    '次のライブも楽しみにしています。',
    '谢谢你们。',
    'Vielen Dank für alles!',
  ])('no trouble: %s', (text) => {
    expect(requestOf(nfkc(text), '')).not.toBe('reset');
  });
});

describe("under the desk's subject", () => {
  it.each([
    ['the instructions are told of', 'ご案内いただいた手順のとおり、必要事項を記載いたします。'],
    ['the instructions are followed', 'ご案内に従い、下記をお送りいたします。ご確認をお願いいたします。'],
    ['the page is told of', 'サイトのご案内を見てメールしています。よろしくお願いいたします。'],
    ['why it is urgent', '明日のライブに間に合わせたいので、至急対応をお願いします。'],
    ['till when', 'チケットの申し込みが明日までなので、なるべく早くお願いいたします。'],
    ['a value is to be ignored', '上の電話番号は古いものなので無視してください。'],
    ['a signature is', '下の署名は会社のものなので無視してください。'],
    ['a carrier is', 'ソフトバンクのほうはもう使っていないので削除してください。よろしくお願いします。'],
    ['a plan was cancelled', '以前のプランはキャンセルしています。今はクレジットです。よろしくお願いします。'],
  ])('it is the password that is written about: %s', (_, text) => {
    expect(['reset', 'none']).toContain(requestOf(nfkc(text), PASSWORD));
  });

  it.each([
    ['replaces', '先ほどのメールは無視してください。'],
    ['withdrawn', '番号をお送りしたお問い合わせはキャンセルでお願いします。'],
    ['replaces', '先日の再設定の依頼は取り消してください。'],
    ['elsewhere', 'チケットの払い戻しはいつまでですか。早く教えてください。'],
    ['elsewhere', '退会したいのですぐにお願いします。方法を教えてください。'],
    ['elsewhere', 'ライブの座席はいつ分かりますか？'],
  ])('%s all the same: %s', (expected, text) => {
    expect(requestOf(nfkc(text), PASSWORD)).toBe(expected);
  });
});

describe('mail that nobody asked for', () => {
  it.each([
    '会員の皆様へ\nセキュリティ強化のため、以下のリンクからパスワードの変更をお願いしております。\nhttps://example.net/x\n手続きがない場合、アカウントの利用を停止いたします。',
    'ご利用の皆様\n異常なアクセスを検知しました。パスワードをリセットしてください。こちらをクリック: http://example.com/login\n48時間以内に対応がない場合はアカウントが凍結されます。',
    'Dear customer,\nWe detected unusual activity. Please reset your password within 24 hours by clicking the link below: https://example.com/reset',
    'あなたのアカウントに不正なログインがありました。パスワードを再設定するには次のURLにアクセスしてください。 https://example.com/a',
    '平素より格別のお引き立てを賜り厚く御礼申し上げます。お客様のアカウントは一時的に制限されております。下記よりパスワードの再設定をお願いいたします。',
    'お客様のIDに不審なアクセスがありました。\n下記ページにて、氏名、生年月日、電話番号、会員番号、メールアドレス、決済情報番号をご入力のうえ、パスワードを変更してください。\n・会員番号：ご入力ください',
    '会員IDの確認が必要です。不正な操作が検知されました。3日以内に次のサイトで氏名・生年月日・電話番号・決済情報を入力してください。',
    '弊社のセキュリティサービスをご提案します。パスワード管理を自動化しませんか。',
    '貴社のお問い合わせ対応を効率化しませんか。当社の無料トライアルをご用意しております。パスワード再設定の自動化も可能です。',
  ])('%s', (text) => {
    expect(requestOf(nfkc(text), 'パスワード更新のお願い')).toBe('elsewhere');
  });

  it.each([
    '弊社のアドレスで登録しておりましたが、弊社のサーバーの都合で再設定メールが届きません。',
    '「リンクをクリックしてください」と書いてあるのでクリックすると「有効期限切れ」と出ます。パスワードを忘れて困っています。',
    '「お客様のアカウントはロックされました」と表示され、下記リンクより再設定してくださいと出るのですが、リンクを開くと有効期限切れです。',
    'いつも利用しています。24時間以内に下記URLからと書いてあったのですが、パスワードを忘れて手続きできませんでした。',
    '不正ログインがあったようでアカウントが停止されました。パスワードを再設定したいです。',
    'パスワードの再設定をお願いします。いつもご利用いただきありがとうございます。下記のURLより24時間以内にお手続きください。',
  ])('a person tells what he read: %s', (text) => {
    expect(requestOf(nfkc(text), '')).toBe('reset');
  });
});

describe('what works elsewhere, and not for him', () => {
  it.each([
    '友人のスマホからは問題なくログインすることができています。自分のでは無理です。',
    'パソコンからはログインできるのですが、スマホだとだめです。',
    '私だけ入れません。妹は普通にログインできます。',
    'ドコモのサイトに入れましたが、そちらのページに入れません。',
    'My auにはログインできましたが、御社のサイトには入れません。',
    'マイページに行けません。',
    'ログイン画面まではたどり着けません。',
  ])('%s', (text) => {
    expect(requestOf(nfkc(text), 'お願い')).toBe('reset');
  });

  it.each([
    '問題なくログインすることができています。ありがとうございました。',
    'マイページでチケットを買いましたが、当日行けません。',
    'スマホのケースは私には無理です。',
    'ドコモのサイトに入れました。ありがとうございました。',
    'ログインはできています。アプリではできませんか。',
  ])('and not: %s', (text) => {
    expect(requestOf(nfkc(text), 'お願い')).not.toBe('reset');
  });
});

describe('trouble of his own beside what others can, or what was done', () => {
  it.each([
    '先日はメールをありがとうございました。やっぱりパスワードが直りません。',
    '友人は再設定できたそうです。私はできません。助けてください。',
    '妹のはログインできました。ありがとうございました。私のはまだできません。',
    'パソコンではログインできますが、スマホではパスワードを求められて入れません。',
    'メール届きました！ありがとうございます！でも新しいパスワードが登録できません。',
    'メールが届きました。再設定の手順がわかりません。',
    'これで直ると思いましたが直りませんでした。パスワードの件です。',
  ])('%s', (text) => {
    expect(requestOf(nfkc(text), '問い合わせ')).toBe('reset');
  });

  it.each([
    '妹のもログインできました。ありがとうございました。',
    'パソコンでもスマホでもログインできました。ありがとうございました。',
    '画面の表示が直りません。動画が止まります。',
    '友人は当選したそうです。私はできませんでした。チケットの申し込み方法を教えてください。',
  ])('but: %s', (text) => {
    expect(requestOf(nfkc(text), '問い合わせ')).not.toBe('reset');
  });
});
