/** Ordinary mail: what fans and companies write to a desk about everything else, and the answers that go back and forth. */
import type { Town } from '../members.js';
import type { Random } from '../random.js';
import { asHtml, DESK, type Draft, englishForm, filled, japaneseForm, quoted } from './draft.js';
import { assembled, mailbox, textPart, words } from './mime.js';
import { token } from './noise.js';
import { mailDate } from './trace.js';

interface Topic {
  subject: string;
  lines: readonly string[];
}

const FANS: readonly Topic[] = [
  {
    subject: 'チケットの受け取りについて',
    lines: [
      '先日当選したチケットの受け取り方法を教えてください。',
      '同行者の名前を間違えて登録してしまったのですが、変更はできますか。',
      '紙のチケットは何日ごろ届く予定でしょうか。',
      '当日は少し遅れて入場することになりそうです。',
      '座席はいつごろ分かりますか。',
    ],
  },
  {
    subject: 'グッズの配送の件',
    lines: [
      '注文したグッズがまだ届いていません。',
      '注文番号はG-20481です。',
      '配送先の住所を変更したいのですが、まだ間に合いますか。',
      '届いたタオルに汚れがありました。交換していただけますでしょうか。',
      '追跡番号が分かれば教えてください。',
    ],
  },
  {
    subject: '退会の手続き',
    lines: [
      '今月いっぱいで退会したいと考えています。',
      '退会の手続きの方法を教えてください。',
      '退会した後の会費の請求はどうなりますか。',
      '長い間ありがとうございました。',
    ],
  },
  {
    subject: '会場での忘れ物',
    lines: [
      '日曜日の公演で、座席の下に黒い傘を忘れてしまいました。',
      '落とし物として届いていないでしょうか。',
      '柄のところに青いリボンが付いています。',
      '見つかりましたら着払いで送っていただけますか。',
    ],
  },
  {
    subject: '動画の視聴について',
    lines: [
      'アプリで配信の動画を見ていると、途中で止まってしまいます。',
      '通信環境に問題はないようです。',
      '端末は二年前のタブレットを使っています。',
      'アーカイブはいつまで視聴できますか。',
    ],
  },
];
const OFFICE: readonly Topic[] = [
  {
    subject: '次回打ち合わせの日程',
    lines: [
      '次回の打ち合わせですが、来週の火曜日か木曜日の午後でいかがでしょうか。',
      '場所は弊社の三階会議室を予定しております。',
      '前回の議事録を共有フォルダに置きましたので、ご確認ください。',
      'オンラインでのご参加も可能です。その場合は前日までにお知らせください。',
      '議題は進行の確認と、春の企画の予算についてです。',
      '資料は当日の朝までにお送りします。',
    ],
  },
  {
    subject: '請求書送付のご案内',
    lines: [
      '十月分の請求書をお送りいたします。',
      'ご確認のうえ、月末までにお振り込みくださいますようお願い申し上げます。',
      '原本は本日郵送いたしました。',
      '振込手数料は貴社にてご負担をお願いしております。',
      '金額に相違がございましたら経理部までご連絡ください。',
    ],
  },
  {
    subject: '印刷物の校正につきまして',
    lines: [
      '会報の初校が上がりましたのでお送りします。',
      '赤字は金曜日の正午までにお戻しください。',
      '四ページの写真は差し替え予定です。',
      '表紙の色は前号より少し明るくしています。',
      '部数は前回と同じで進めております。',
      '再校は来週の半ばを見込んでいます。',
    ],
  },
  {
    subject: '搬入経路の確認',
    lines: [
      '当日の搬入は北側の搬入口からお願いいたします。',
      'トラックの高さ制限は三・二メートルです。',
      '警備員に受付票をお渡しください。',
      '台車は会場のものをお使いいただけます。',
      '撤収は二十二時までに完了する必要があります。',
    ],
  },
];
const ENGLISH: readonly Topic[] = [
  {
    subject: 'Shipping to Europe',
    lines: [
      'I would like to order the tour book, but the shop does not show my country.',
      'Is there any way to have it shipped to Austria?',
      'From what I could see, the postage table only lists Asia and North America.',
      'I am happy to pay the difference.',
    ],
  },
  {
    subject: 'Agenda for Thursday',
    lines: [
      'Please find below the agenda for our call on Thursday.',
      'From next month on we will move the call to the morning, since two of us are travelling.',
      'The stage plan has changed slightly, and the lighting crew needs to know by Friday.',
      'Let me know if anything is missing.',
      'We still have to agree on who brings the spare projector.',
    ],
  },
];

const GREETINGS = [
  'お世話になっております。',
  'いつもお世話になっております。',
  'こんにちは。',
  'はじめまして。',
  'いつも大変お世話になっております。',
];
const CLOSINGS = [
  'よろしくお願いいたします。',
  '以上、よろしくお願い申し上げます。',
  'お返事をお待ちしております。',
  'ご確認のほどお願いいたします。',
];
const COMPANIES = [
  '株式会社みどり企画',
  '有限会社あおぞら印刷',
  'ひかり舞台サービス株式会社',
  '株式会社さざなみ運輸',
  '星野音響合同会社',
];
const EXTRA = [
  'ご不明な点がございましたら、いつでもお知らせください。',
  'お忙しいところ恐れ入ります。',
  '前回のメールと行き違いになっていましたらご容赦ください。',
  '担当が代わりましたので、今後は私がご連絡を差し上げます。',
  '添付の資料もあわせてご覧ください。',
  '寒くなってまいりましたので、どうぞご自愛ください。',
  '電話でのご連絡は平日の十時から十七時までにお願いいたします。',
];

interface Letter {
  topic: Topic;
  text: string;
  name: string;
  address: string;
  english: boolean;
}

/** A mail that answers nothing. */
export function business(town: Town, random: Random): Draft {
  return drafted(letterOf(town, random), random, null);
}

/** One that answers another, which it quotes, and that one often a third. */
export function reply(town: Town, random: Random, at: Date): Draft {
  const letter = letterOf(town, random);
  let thread = letterOf(town, random, letter.topic).text;
  for (let depth = random.below(4); depth > 0; depth--)
    thread = `${letterOf(town, random, letter.topic).text}\n\n${attribution(letter, random, at)}\n${quoted(thread)}`;
  return drafted(letter, random, `${attribution(letter, random, at)}\n${quoted(thread)}`);
}

function attribution({ english, name, address }: Letter, random: Random, at: Date): string {
  const date = new Date(at.getTime() - (1 + random.below(90)) * 3_600_000);
  return english ? `On ${mailDate(date)}, ${name} <${address}> wrote:` : `${mailDate(date)} ${name} <${address}>:`;
}

function letterOf(town: Town, random: Random, topic?: Topic): Letter {
  const english = topic ? ENGLISH.includes(topic) : random.chance(0.15);
  const about = topic ?? random.pick(english ? ENGLISH : random.chance(0.5) ? FANS : OFFICE);
  const { family, given, member } = town.person(random.below(1_000_000));
  const name = english ? 'Robin Miller' : `${family.kanji} ${given.kanji}`;
  const office = OFFICE.includes(about);
  const address = office
    ? `${token(random, 6).toLowerCase()}@${random.pick(['midori', 'aozora', 'hikari'])}.example.co.jp`
    : (member.email ?? '');
  const text = english ? englishText(about, random) : japaneseText(about, office, family.kanji, random);
  return { topic: about, text, name, address, english };
}

function englishText({ lines }: Topic, random: Random): string {
  const body = lines.filter(() => random.chance(0.8));
  return `${random.pick(['Hello,', 'Dear all,', 'Hi there,'])}\n\n${body.map((line) => filled(line)).join('\n')}\n\n${random.pick(['Best regards,', 'Thanks,', 'Kind regards,'])}\nRobin Miller`;
}

function japaneseText({ lines }: Topic, office: boolean, family: string, random: Random): string {
  const company = random.pick(COMPANIES);
  const body = [...lines.filter(() => random.chance(0.8)), ...EXTRA.filter(() => random.chance(office ? 0.4 : 0.15))];
  const rule = '─'.repeat(18);
  const sign = office
    ? `\n\n${rule}\n${company}\n営業部 ${family}\n東京都港区海岸通り1-${1 + random.below(20)}\nTEL 03-0000-${1000 + random.below(9000)}\n${rule}`
    : `\n\n${family}`;
  return `${random.pick(GREETINGS)}${office ? `\n${company}の${family}です。` : ''}\n\n${body.join(random.chance(0.3) ? '\n\n' : '\n')}\n\n${random.pick(CLOSINGS)}${sign}`;
}

function drafted(letter: Letter, random: Random, thread: string | null): Draft {
  const text = thread === null ? letter.text : `${letter.text}\n\n${thread}\n`;
  const form = letter.english ? englishForm(random) : japaneseForm(random);
  return {
    from: { name: letter.name, address: letter.address },
    to: DESK,
    subject: thread === null ? letter.topic.subject : `Re: ${letter.topic.subject}`,
    head:
      thread === null
        ? ''
        : `In-Reply-To: <${token(random, 20)}@cc.plusmember.jp>\nReferences: <${token(random, 24)}@example.com>\n <${token(random, 20)}@cc.plusmember.jp>\n`,
    text,
    ...(random.chance(0.5) ? { html: asHtml(text, random), logo: random.chance(0.2) } : {}),
    ...(thread !== null && random.chance(0.05) ? { passesOn: passedOn(letter, random) } : {}),
    form,
    hops: 2 + random.below(4),
    signed: random.chance(0.8),
    sealed: random.chance(0.5),
  };
}

/** The mail that is spoken of. */
function passedOn({ name, address, topic }: Letter, random: Random): Buffer {
  const head = `Message-ID: <${token(random, 18)}@example.com>\nFrom: ${mailbox(name, address, 'utf-8')}\nTo: ${DESK}\nSubject: ${words(topic.subject, 'utf-8')}\n`;
  const form = { charset: 'utf-8', transfer: 'base64' } as const;
  return assembled(head, textPart(topic.lines.join('\n'), form, 'plain'));
}
