/** What machines send back: delivery status reports and automatic answers. */
import type { Town } from '../members.js';
import type { Random } from '../random.js';
import { DESK, type Draft, englishForm, filled, japaneseForm, quoted } from './draft.js';
import { multipart, type Part, textPart, words } from './mime.js';
import { token } from './noise.js';
import { mailDate } from './trace.js';

const DESK_TEXT =
  'お問い合わせありがとうございます。\nサポート窓口でございます。\n\nご本人確認のため、下記の必要事項をご記入の上ご返信ください。\n\n・氏名フルネーム(漢字)\n・氏名フルネーム(カナ)\n・ご設定のニックネーム\n・ご生年月日(西暦表記8桁)\n・ご登録の住所(都道府県)\n・ご登録のお電話番号\n・ご登録のメールアドレス\n\n今後ともよろしくお願いいたします。\n';
const DESK_SUBJECT = 'Re: パスワード再設定不可のお問い合わせ';

/** A report (RFC 3464) on a mail of the desk, or the plain text that older servers send. */
export function bounce(town: Town, random: Random, at: Date): Draft {
  const to = town.person(random.below(1_000_000)).member.email ?? 'nobody@example.com';
  const host = to.split('@')[1] ?? 'example.com';
  const why = random.pick([
    ['550', '5.1.1', 'User unknown'],
    ['552', '5.2.2', 'Mailbox full'],
    ['550', '5.7.1', 'Message rejected by policy'],
  ]);
  const [code = '', status = '', says = ''] = why;
  const told = filled(
    `This is the mail system at host mx1.cc.plusmember.jp.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients. It is attached below.\n\n<${to}>: host mx.${host}[203.0.113.${random.below(250)}] said: ${code} ${status} <${to}>: ${says} (in reply to RCPT TO command)`,
  );
  const sent = textPart(DESK_TEXT, { charset: 'iso-2022-jp', transfer: '7bit' }, 'plain');
  const original = Buffer.concat([
    Buffer.from(
      `Message-ID: <${token(random, 18)}@cc.plusmember.jp>\nDate: ${mailDate(new Date(at.getTime() - 60_000))}\nFrom: ${DESK}\nTo: ${to}\nSubject: ${words(DESK_SUBJECT, 'iso-2022-jp')}\nMIME-Version: 1.0\n${sent.head}\n`,
      'latin1',
    ),
    sent.body,
  ]);
  const plain = random.chance(0.2);
  return {
    from: { name: 'Mail Delivery System', address: `MAILER-DAEMON@${plain ? host : 'mx1.cc.plusmember.jp'}` },
    sender: '',
    to: DESK,
    subject: random.pick([
      'Undelivered Mail Returned to Sender',
      'Delivery Status Notification (Failure)',
      'failure notice',
    ]),
    head: 'Auto-Submitted: auto-replied\n',
    text: `${told}\n\n--- Below this line is a copy of the message.\n\nFrom: ${DESK}\nTo: ${to}\n`,
    form: { charset: 'us-ascii', transfer: '7bit' },
    ...(plain ? {} : { special: report(told, to, status, `${code} ${status} ${says}`, original, random) }),
    hops: 1,
    signed: false,
    sealed: false,
  };
}

function report(told: string, to: string, status: string, says: string, original: Buffer, random: Random): Part {
  const delivery = `Reporting-MTA: dns; mx1.cc.plusmember.jp\nX-Postfix-Queue-ID: ${token(random, 11)}\n\nFinal-Recipient: rfc822; ${to}\nAction: failed\nStatus: ${status}\nDiagnostic-Code: smtp; ${says}\n`;
  const parts: Part[] = [
    {
      head: 'Content-Description: Notification\nContent-Type: text/plain; charset=us-ascii\n',
      body: Buffer.from(`${told}\n`),
    },
    {
      head: 'Content-Description: Delivery report\nContent-Type: message/delivery-status\n',
      body: Buffer.from(delivery),
    },
    { head: 'Content-Description: Undelivered Message\nContent-Type: message/rfc822\n', body: original },
  ];
  const { head, body } = multipart('report', parts, `${token(random, 11)}.${1000 + random.below(9000)}/mx1`);
  return { head: head.replace('multipart/report;', 'multipart/report; report-type=delivery-status;'), body };
}

const AWAY = [
  [
    '自動返信: Re: パスワード再設定不可のお問い合わせ',
    'ただいま休暇をいただいており、メールの確認ができません。\n月曜日以降に順次ご返信いたします。\n※このメールは自動で返信しています。',
  ],
  [
    '不在のお知らせ',
    '出張のため、金曜日まで不在にしております。\nお急ぎの場合は代表の電話番号へご連絡ください。\nこのメールは自動応答です。',
  ],
  [
    '【自動返信】お問い合わせを受け付けました',
    'お問い合わせいただきありがとうございます。\n内容を確認のうえ、三営業日以内に担当者よりご連絡いたします。\n本メールは自動返信専用です。',
  ],
] as const;
const AWAY_ENGLISH = [
  [
    'Automatic reply: your inquiry',
    'I am out of the office until Monday and will answer your message when I am back. For urgent matters please call the main number.',
  ],
  [
    'Out of office',
    'Thank you for your message. I am currently away with little access to mail. This is an automatic reply.',
  ],
] as const;

export function autoReply(town: Town, random: Random): Draft {
  const english = random.chance(0.3);
  const [subject, body] = english ? random.pick(AWAY_ENGLISH) : random.pick(AWAY);
  const { member } = town.person(random.below(1_000_000));
  const marked = random.chance(0.8);
  const text = english ? filled(body) : body;
  return {
    from: { name: english ? null : member.nameKanji, address: member.email ?? 'nobody@example.com' },
    to: DESK,
    subject,
    head: `${marked ? 'Auto-Submitted: auto-replied\nX-Auto-Response-Suppress: All\n' : ''}In-Reply-To: <${token(random, 20)}@cc.plusmember.jp>\n`,
    text: random.chance(0.3) ? `${text}\n\n${quoted(DESK_TEXT)}\n` : `${text}\n`,
    form: english ? englishForm(random) : japaneseForm(random),
    hops: 2 + random.below(2),
    signed: random.chance(0.5),
    sealed: random.chance(0.3),
  };
}
