/** Inquiries of people who cannot reset their password: the desk's form filled well and badly, prose, answers with quotes. */
import type { Member } from '../../src/member.js';
import type { Course } from '../../src/record.js';
import type { Person, Town } from '../members.js';
import type { Random } from '../random.js';
import { asHtml, DESK, type Draft, japaneseForm, quoted } from './draft.js';
import { token } from './noise.js';
import { mailDate } from './trace.js';

const SUBJECT = 'パスワード再設定不可のお問い合わせ';
const LABELS = [
  '氏名フルネーム(漢字)',
  '氏名フルネーム(カナ)',
  'ご設定のニックネーム',
  'ご生年月日(西暦表記8桁)',
  'ご登録の住所(都道府県)',
  'ご登録のお電話番号',
  'ご登録のメールアドレス',
  '会費のお支払い方法(クレジットカード決済/キャリア決済)',
  'キャリア決済の場合(docomo/au/SoftBank)',
  '各キャリアの決済情報番号',
  'Plus member ID',
  '会員番号(月会費まとめて払いコースの方)',
] as const;
const SHORT = [
  '氏名',
  'フリガナ',
  'ニックネーム',
  '生年月日',
  '住所',
  '電話',
  'メール',
  '支払い方法',
  'キャリア',
  '決済番号',
  '会員ID',
  '会員番号',
];

const CARRIER_NAMES: Record<Course, string> = {
  docomo: 'docomo',
  au: 'au',
  softbank: 'SoftBank',
  credit: '',
  bundle: '',
  unknown: '',
};

const TROUBLES = [
  'パスワードを忘れてしまい、再設定もできません。',
  '再設定のメールが届かず、ログインできない状態です。',
  '登録していたメールアドレスがもう使えず、パスワードの再設定ができません。',
  '機種変更をしたらログインできなくなりました。パスワードも分かりません。',
  '生年月日が登録されていないようで、パスワードの再設定ができませんでした。',
  '再設定用のURLを開いても期限切れと表示されます。',
] as const;
const ASKS = [
  'お手数ですが、再設定をお願いいたします。',
  '再設定の手続きをお願いできますでしょうか。',
  'ログインできるようにしていただきたいです。よろしくお願いします。',
  '対応をお願い致します。',
] as const;
const ASIDES = [
  '来週の公演のチケットを申し込みたいので、なるべく早くお返事をいただけると助かります。',
  '何度か試しましたが同じでした。',
  '昨日から三回ほど試しています。',
  '携帯電話は先月変えたばかりです。',
  'ブラウザを変えても同じ画面になります。',
  '家族にも見てもらいましたが分かりませんでした。',
] as const;

/** An inquiry by a member (or, one in twenty, by somebody who is none). */
export function inquiry(town: Town, members: number, random: Random, at: Date): Draft {
  const index = random.chance(0.05) ? members + random.below(members) : random.below(members);
  const person = town.person(index);
  const answers = answersOf(person, random);
  const form = japaneseForm(random);
  const text = bodyOf(answers, person, random, at);
  const rich = form.charset === 'utf-8' && random.chance(0.6);
  const isReply = text.includes('\n> ');
  return {
    from: {
      name: random.chance(0.5) ? person.member.nameKanji : random.chance(0.5) ? person.member.nickname : null,
      address: addressOf(person.member, random),
    },
    to: DESK,
    subject: isReply ? `Re: ${SUBJECT}` : subjectOf(random),
    head: isReply ? `In-Reply-To: <${token(random, 16)}@cc.plusmember.jp>\n` : '',
    text,
    ...(rich ? { html: asHtml(text, random), htmlOnly: random.chance(0.12) } : {}),
    form,
    hops: 2 + random.below(3),
    signed: random.chance(0.7),
    sealed: random.chance(0.3),
  };
}

function subjectOf(random: Random): string {
  if (random.chance(0.75)) return SUBJECT;
  return random.pick([
    'パスワードの再設定について',
    'ログインできません',
    'パスワードを忘れました',
    '再設定できない',
    'お問い合わせ',
  ]);
}

/** From the registered address mostly. */
function addressOf({ email }: Member, random: Random): string {
  if (email !== null && random.chance(0.75)) return email;
  return `${token(random, 8).toLowerCase()}@${random.pick(['icloud.com', 'example.com', 'example.net', 'docomo.ne.jp'])}`;
}

/** What he writes into the twelve lines; '' where he leaves one blank. */
function answersOf({ member }: Person, random: Random): string[] {
  const carrier = CARRIER_NAMES[member.course ?? 'credit'];
  const answers = [
    member.nameKanji ?? '',
    member.nameKana ?? '',
    member.nickname ?? '',
    birthDate(member.birthDate ?? '1990-05-05', random),
    random.chance(0.15) ? `${member.prefecture ?? ''}中央町1-2-${1 + random.below(30)}` : (member.prefecture ?? ''),
    phone(member.phone ?? '', random),
    member.email ?? '',
    carrier === '' ? (member.course === 'bundle' ? '月会費まとめて払い' : 'クレジットカード決済') : 'キャリア決済',
    carrier,
    member.billingIds[0] ?? '',
    member.plusMemberId ?? '',
    member.memberNumber ?? '',
  ];
  return random.chance(0.4) ? spoilt(answers, random) : answers;
}

function birthDate(date: string, random: Random): string {
  const [y = '', m = '', d = ''] = date.split('-');
  return random.pick([y + m + d, y + m + d, `${y}/${m}/${d}`, `${y}年${Number(m)}月${Number(d)}日`, wide(y + m + d)]);
}

function phone(digits: string, random: Random): string {
  const parts = `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`;
  return random.pick([digits, parts, parts, wide(parts), `+81 ${parts.slice(1)}`]);
}

function wide(text: string): string {
  return text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

/** One to three lines blank, or with something that is of no use. */
function spoilt(answers: readonly string[], random: Random): string[] {
  const out = [...answers];
  for (let n = 1 + random.below(3); n > 0; n--) {
    const i = random.below(out.length);
    const was = out[i] ?? '';
    out[i] = random.chance(0.5)
      ? random.pick(['', '', 'なし', '忘れました', 'わかりません'])
      : random.pick([was.slice(0, -1), wide(was), `${was}(たぶん)`, was.toUpperCase()]);
  }
  return out;
}

function bodyOf(answers: readonly string[], person: Person, random: Random, at: Date): string {
  const style = random.next();
  if (style < 0.5) return formOf(answers, random);
  if (style < 0.58) return answers.map((answer, i) => `${SHORT[i]}:${answer}`).join('\n');
  if (style < 0.63) return `${random.pick(TROUBLES)}\n\n${answers.map((answer) => answer || 'なし').join('\n')}`;
  if (style < 0.8) return proseOf(answers, person, random);
  return replyOf(answers, random, at);
}

function formOf(answers: readonly string[], random: Random): string {
  const mark = random.pick(['・', '・', '・', '■', '']);
  const colon = random.pick([':', '：', ' ', '\n', '→']);
  const lines = LABELS.map((label, i) => `${mark}${label}${colon}${answers[i]}`);
  const before = random.chance(0.5) ? `${preface(random)}\n\n` : '';
  const after = random.chance(0.4) ? `\n\n${random.pick(ASKS)}` : '';
  return before + lines.join(random.chance(0.15) ? '\n\n' : '\n') + after + signature(random);
}

function preface(random: Random): string {
  const greeting = random.chance(0.5) ? 'お世話になっております。\n' : '';
  const aside = random.chance(0.4) ? `\n${random.pick(ASIDES)}` : '';
  return greeting + random.pick(TROUBLES) + aside;
}

function signature(random: Random): string {
  return random.chance(0.3)
    ? `\n\n${random.pick(['iPhoneから送信', 'Androidから送信', 'スマートフォンから送信'])}`
    : '';
}

function proseOf(answers: readonly string[], { member, family }: Person, random: Random): string {
  const [
    kanji = '',
    kana = '',
    nickname = '',
    birth = '',
    home = '',
    tel = '',
    mail = '',
    ,
    carrier = '',
    billing = '',
  ] = answers;
  const told = [
    `${kanji}(${kana})と申します。`,
    `生年月日は${birth}、電話番号は${tel}です。`,
    home === '' ? '' : `住まいは${home}です。`,
    mail === '' ? '' : `登録しているメールアドレスは ${mail} です。`,
    nickname === '' ? '' : `ニックネームは「${nickname}」だったと思います。`,
    carrier === ''
      ? '支払いはクレジットカードです。'
      : `会費は${carrier}で払っていて、番号は${billing || '分かりません'}です。`,
    member.plusMemberId === null ? '' : `Plus member IDは ${member.plusMemberId} です。`,
  ].filter((sentence) => sentence !== '' && random.chance(0.75));
  return `${random.chance(0.4) ? `${family.kanji}です。\n` : ''}${random.pick(TROUBLES)}\n${random.chance(0.6) ? `${random.pick(ASIDES)}\n` : ''}\n${told.join('\n')}\n\n${random.pick(ASKS)}${signature(random)}`;
}

/** An answer to the desk, which asked for what was missing. */
function replyOf(answers: readonly string[], random: Random, at: Date): string {
  const desk = `お問い合わせありがとうございます。サポート窓口です。\n下記の必要事項に不足がありました。お手数ですが、ご記入の上ご返信ください。\n\n${LABELS.map((label) => `・${label}`).join('\n')}\n\n※必要事項が不足している場合、回答を差し上げることができません。\n`;
  const attribution = random.chance(0.5)
    ? `${mailDate(new Date(at.getTime() - 86_400_000))} サポート窓口 <${DESK}>:`
    : `2026/11/${10 + random.below(10)} 12:0${random.below(10)}、サポート窓口 <${DESK}> のメール:`;
  const own = random.chance(0.7)
    ? formOf(answers, random)
    : `ご連絡ありがとうございます。\n不足していた項目をお送りします。\n\n${LABELS.slice(0, 7)
        .map((label, i) => `${label}：${answers[i]}`)
        .join('\n')}\nPlus member ID：${answers[10]}`;
  return `${own}\n\n${attribution}\n\n${quoted(desk)}\n`;
}
