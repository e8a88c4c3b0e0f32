/** Who asks that nothing be reset, or warns of somebody who asks in his name, gets no reset, however full his form is. */
import { describe, expect, it } from 'vitest';
import { FORM, kindOf, SUBJECT } from './forms.js';

describe('no inquiry beside a form', () => {
  it.each([
    'パスワードの再設定はしないでください。',
    '私のアカウントについて、再設定を行わないようお願いいたします。',
    'パスワードは変えないでほしいです。今のままで使えています。',
    'どうか勝手にパスワードをリセットしないで下さい',
    '再設定の手続きを中止してください。',
    '再設定のご依頼が届いても、どうぞ応じないでください。',
    '再設定の申請があっても受け付けないでいただけますか。',
    '知人が何か言ってきても何もしないでください。',
    'パスワードの再設定をお願いしましたが、やはり再設定しないでください。',
    'ログインできなくなったのは犯人のせいです。パスワードは絶対に再設定しないでください。',
    '再設定はもうしなくて大丈夫です。',
    '再設定はお断りします。アカウントの停止をお願いします。',
    'これは私からの申請ではありません。',
    '私は再設定を申し込んでいません。',
    'パスワード再設定の依頼をした覚えはありません。',
    '身に覚えのない再設定のメールが来ました。念のため会員情報を送ります。',
    '知らない人が私の名義で再設定を申請しているようです。',
    '元夫が勝手に再設定を依頼するかもしれません。',
    '友人が私になりすまして問い合わせをしています。',
    'アカウントを一時停止してください。',
    'Please don’t reset my password.',
    'Never reset this account.',
    'I did not request this password reset.',
    'Somebody is pretending to be me and asked for a reset.',
    '请不要重置我的密码。',
    '비밀번호를 재설정하지 마세요.',
  ])('%s', (words) => {
    expect(kindOf(`${words}\n\n${FORM}`)).toBe('other');
    expect(kindOf(`${FORM}\n\n${words}`, `Re: ${SUBJECT}`)).toBe('other');
  });

  it.each([
    `※絶対に再設定しないでください\n${FORM}`,
    `${FORM}（再設定しないでください）`,
    `${FORM}\n備考：再設定しないでください`,
  ])('wherever it stands: %#', (text) => {
    expect(kindOf(text)).toBe('other');
  });

  it('in the subject', () => {
    expect(kindOf(FORM, 'パスワードを再設定しないでください')).toBe('other');
  });
});

describe('an inquiry beside a form', () => {
  it.each([
    'アカウントを乗っ取られたようなので、再設定してください。',
    '本人以外には再設定しないでください（私は本人です）。再設定をお願いします。',
    '再設定しないとログインできません。',
    'メールでの再設定はしないで、電話でお願いします。',
    'URLでの再設定はしないでください。届かないためです。再設定は電話でお願いします。',
    '身に覚えのないログインがあり、入れなくなりました。再設定をお願いします。',
    '第三者がパスワードを変更したようで、ログインできません。',
    '私は変更していないのに、パスワードが違うと言われます。',
    '「再設定しないでください」と表示されて先へ進めません。',
    '登録内容は変更しないで、パスワードだけ再設定してください。',
    'メールアドレスは変更しないでください。',
    '入力内容が間違っていたら再設定しないでご連絡ください。',
    '情報が一致しない場合は再設定しないでください。',
    '古いアドレスには再設定のメールを送らないでください。',
    'hana_2のほうは再設定しないでください。hana_1だけです。',
    '妹のアカウントの方は再設定しないでください。',
    '再設定していただけないでしょうか。',
    'パスワードを再設定できないで困っています。',
    '母が先週再設定を依頼しましたが、メールが届きません。',
    '前に問い合わせたのは私ではなく母です。ログインできません。',
    'アカウントが停止されています。再開してください。',
    '二重に送った覚えはありませんが、届いていたらすみません。',
    'I did not receive the reset mail.',
    'Please don’t change my e-mail address, just reset the password.',
    'Someone changed my password. Please reset it.',
    'I can not reset my password.',
  ])('%s', (words) => {
    expect(kindOf(`${words}\n\n${FORM}`)).toBe('inquiry');
    expect(kindOf(`${FORM}\n\n${words}`, `Re: ${SUBJECT}`)).toBe('inquiry');
  });
});
