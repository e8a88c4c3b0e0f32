/** What is said about drafts beside the letters themselves, which are the profile's. */
import type { Lang } from '../present/words.js';
import type { NoticeCode, RefusalCode } from '../reply/index.js';

interface ReplyWords {
  to: string;
  subject: string;
  /** `%c`: the case, `%f`: the file. */
  written: string;
  noMail: string;
  purged: string;
  /** `%s`: what a scrubbed mail gives otherwise than the original. */
  readsOtherwise: string;
  /** `%c`: the case; after it, why. */
  refused: string;
  /** Of a mail file; a text needs no address. */
  noDeskAddress: string;
  /** Above each of several letters. */
  divider: string;
  refusals: Record<RefusalCode, string>;
  notices: Record<NoticeCode, string>;
}

export const REPLY_WORDS: Readonly<Record<Lang, ReplyWords>> = {
  en: {
    to: 'To',
    subject: 'Subject',
    written: '%c  %f',
    noMail: '%c has no such mail',
    readsOtherwise: 'the scrubbed mail does not read as the original does: %s',
    purged: 'The personal values of %c were removed: there is nobody to write to',
    refused: '%c: no draft',
    noDeskAddress:
      'no address of the desk is known to write from: give it in the profile, under replies.desk.address (a text needs none)',
    divider: '======== %c ========',
    refusals: {
      bounce: 'the mail is a delivery report, or has an empty return path',
      'auto-reply': 'the mail is an automatic reply',
      'no-inquiry': 'the mail is no inquiry',
      'no-sender': 'the mail names no sender',
      'no-usable-address': 'the address of the sender is none that mail can be sent to',
      'nobody-reads-there': 'nobody reads mail to that address',
      'desk-itself': 'the address is the desk itself',
      'nothing-to-ask': 'nothing is missing: choose another --kind',
      'kind-to-choose':
        'the case is in review: choose --kind verified where the password is reset, --kind not-matching where the registration cannot be confirmed',
    },
    notices: {
      'nothing-matched':
        'nothing was matched, since intake had no member database: whether the letter is right is yours to find out',
      'look-first': 'the case is in review: a person has to look at it before a letter goes out',
      'sender-not-authenticated': 'the sender may be forged: who gets the draft may not have written',
      'reply-to-used': 'goes to Reply-To, which is another address than the sender',
      'reply-to-left-out': 'goes to the sender: Reply-To is another address, and not to be trusted',
      'not-the-registered-address': 'the sender is not the address that was given as the registered one',
      'send-after-reset': 'to be sent once the password is reset',
      'member-found': 'the letter says that the registration could not be confirmed, but the items point at one member',
      'answers-elsewhere':
        'the mail answers an earlier one that is not on the desk: what was given there is asked for again; take in the earlier mail first (intake)',
    },
  },
  ja: {
    to: '宛先',
    subject: '件名',
    written: '%c  %f',
    noMail: '%cにそのメールはありません',
    readsOtherwise: '匿名化したメールは、元のメールと読み取り結果が異なります: %s',
    purged: '%cの個人情報は削除されており、宛先がありません',
    refused: '%c: 返信案を作れません',
    noDeskAddress:
      '.emlに書く窓口のアドレスがわかりません。プロファイルの replies.desk.address に設定してください(文面だけなら作れます)',
    divider: '======== %c ========',
    refusals: {
      bounce: '配信エラーの通知、または返送先が空のメールです',
      'auto-reply': '自動応答のメールです',
      'no-inquiry': '問い合わせではないメールです',
      'no-sender': '差出人がありません',
      'no-usable-address': '差出人のアドレスはメールを送れる形ではありません',
      'nobody-reads-there': '返信を受け付けないアドレスです',
      'desk-itself': '窓口自身のアドレスです',
      'nothing-to-ask': '不足や不備がありません。--kind で別の種類を選んでください',
      'kind-to-choose':
        '要確認の案件です。再設定する場合は --kind verified、会員登録を確認できない場合は --kind not-matching を選んでください',
    },
    notices: {
      'nothing-matched':
        '会員データベースなしで受け付けたため、会員と照合していません。内容を確かめてから送信してください',
      'look-first': '要確認の案件です。人の目で確かめてから送信してください',
      'sender-not-authenticated': '差出人が偽装のおそれがあります。返信案の宛先は本人と限りません',
      'reply-to-used': '差出人と異なる返信先(Reply-To)に宛てています',
      'reply-to-left-out': '返信先(Reply-To)は差出人と異なり信頼できないため、差出人に宛てています',
      'not-the-registered-address': '差出人は、登録アドレスとして記入されたアドレスと異なります',
      'send-after-reset': '再設定を済ませてから送信してください',
      'member-found': '会員を一人に特定できている案件ですが、会員登録を確認できなかったと伝える文面です',
      'answers-elsewhere':
        '窓口にない以前のメールへの返信です。そこに記入された項目も、もう一度お願いする文面です。先に以前のメールを取り込んでください(intake)',
    },
  },
};
