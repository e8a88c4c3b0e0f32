/**
 * Composes the reply to an inquiry. It says only what its reader has written himself, and that masked: whether he is a member, and what
 * is registered of him, shows in no reply.
 */
import type { ReplyTexts } from '../profile/replies.js';
import { CARRIERS, type Carrier } from '../record.js';
import { mailboxKey } from '../text/mailbox.js';
import { render } from '../text/template.js';
import type { Composed, ReplyInput, ReplyKind } from './draft.js';
import { type FormStyle, formOf } from './form.js';
import { carrierOf, type Problem, problemsOf } from './problems.js';
import { deskDomains, type Envelope, envelopeOf } from './recipient.js';
import { subjectOf, threadOf } from './subject.js';
import { wrapText } from './wrap.js';

/** Where mail from elsewhere is often turned away: the carriers' addresses, and iCloud's. */
const FILTERING =
  /[@.](?:docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.(?:ne\.)?jp|vodafone\.ne\.jp|i\.softbank\.jp|disney\.ne\.jp|y-?mobile\.ne\.jp|ymobile1?\.ne\.jp|emnet\.ne\.jp|willcom\.com|pdx\.ne\.jp|uqmobile\.jp|rakuten\.jp|icloud\.com|me\.com|mac\.com|privaterelay\.appleid\.com)$/iu;

/** The draft, or why there is to be none. */
export function composeReply(input: ReplyInput): Composed {
  const { answered, fields, profile, language } = input;
  const envelope = envelopeOf(input);
  if ('refused' in envelope) return envelope;
  const kind = input.kind ?? kindOf(input);
  if (kind === null) return { refused: 'kind-to-choose' };
  if (kind === 'ask' && input.missing.length + input.invalid.length === 0) return { refused: 'nothing-to-ask' };
  const texts = profile.replies[language];
  const text = sections(kind, input, texts, envelope)
    .map((section) => section.trimEnd())
    .filter((section) => section !== '')
    .join('\n\n');
  return {
    draft: {
      kind,
      language,
      from: envelope.from,
      to: envelope.to,
      subject: subjectOf(answered.subject, fields, profile.subjects),
      ...threadOf(answered.messageId, answered.references),
      text: `${wrapText(text)}\n`,
      notices: kind === 'verified' ? [...envelope.notices, 'send-after-reset'] : envelope.notices,
    },
  };
}

/**
 * What the disposition asks for. In review that is for a person to say: that nothing could be confirmed may be untrue, and so may be
 * that all was. Who is told the former reads the words of one that matches nobody: they tell nothing either way.
 */
function kindOf({ disposition, missing, invalid }: ReplyInput): ReplyKind | null {
  if (disposition === 'ready') return 'verified';
  if (missing.length + invalid.length > 0) return 'ask';
  return disposition === 'no-match' ? 'not-matching' : null;
}

function sections(kind: ReplyKind, input: ReplyInput, texts: ReplyTexts, envelope: Envelope): string[] {
  const { to, trusted } = envelope;
  const { profile, caseNumber, language } = input;
  const values = {
    service: profile.name,
    domains: deskDomains(profile).join(language === 'ja' ? '、' : ', '),
    hours: String(profile.replies.resetUrlHours ?? ''),
  };
  const put = (template: string) => render(template, values);
  const section = (heading: string, body: string) => (body.trim() === '' ? '' : `■ ${put(heading)}\n${body}`);
  const end = [
    section(texts.notes.heading, notes(input, texts, to).map(put).join('\n')),
    put(texts.closing),
    [
      ...(caseNumber === null ? [] : [render(texts.caseNumber, { ...values, case: caseNumber })]),
      put(texts.signature),
    ].join('\n'),
  ];
  const start = [greeting(input, texts, values, envelope), put(texts.opening)];
  if (kind === 'verified') {
    const { verified } = texts;
    const steps = profile.replies.resetUrlHours === null ? verified.steps : verified.stepsByUrl;
    return [
      ...start,
      put(verified.intro),
      section(verified.heading, put(steps)),
      section(verified.notesHeading, put(verified.notes)),
      ...end,
    ];
  }
  if (kind === 'not-matching') {
    const { notMatching } = texts;
    const points = [
      put(notMatching.points),
      ...(carrierOf(input.course, input.fields) ? [put(notMatching.pointsOfCarrier)] : []),
    ];
    return [
      ...start,
      put(notMatching.intro),
      section(notMatching.heading, points.join('\n')),
      form(input, texts, values, { blank: true, trusted }),
      ...end,
    ];
  }
  const problems = problemsOf(input, texts);
  return [
    ...start,
    put(texts.ask.intro),
    section(texts.ask.missingHeading, missingLines(problems, input, texts, values)),
    input.missing.length > 0 ? put(texts.ask.unknown) : '',
    section(texts.ask.invalidHeading, invalidLines(problems, input, texts, values)),
    ...stepsFor(problems, input).map((carrier) =>
      section(texts.billing[carrier].heading, put(texts.billing[carrier].steps)),
    ),
    form(input, texts, values, { blank: false, trusted }),
    ...end,
  ];
}

type Values = Readonly<Record<string, string>>;

/** What was left blank, by name; of a carrier's number also what it is. */
function missingLines(problems: readonly Problem[], input: ReplyInput, texts: ReplyTexts, values: Values): string {
  const missing = problems.filter((problem) => problem.what === null);
  return missing
    .map((problem) => entry(problem, problem.key === 'billingId' ? [problem.how] : [], input, texts, values))
    .join('\n');
}

/** What cannot be used: why, and how it is to be filled in. */
function invalidLines(problems: readonly Problem[], input: ReplyInput, texts: ReplyTexts, values: Values): string {
  return problems
    .flatMap((problem) => {
      if (problem.what === null) return [];
      return [
        entry(
          problem,
          [problem.what, ...(problem.given === null ? [] : [texts.problems.counted]), problem.how],
          input,
          texts,
          values,
        ),
      ];
    })
    .join('\n');
}

function entry(
  problem: Problem,
  lines: readonly string[],
  input: ReplyInput,
  texts: ReplyTexts,
  values: Values,
): string {
  const carrier = carrierOf(input.course, input.fields);
  const digits = carrier === null ? null : input.profile.billing[carrier].digits;
  const known = { ...values, needed: digits === null ? '' : String(digits), given: String(problem.given ?? '') };
  return [
    render(texts.bullet + problem.label, values),
    ...lines
      .map((line) => render(line, known))
      .filter((line) => line !== '')
      .flatMap((line) => line.split('\n').map((part) => `  ${part}`)),
  ].join('\n');
}

/** The carriers whose steps are told: his own; all, where he pays by carrier and does not say by which. */
function stepsFor(problems: readonly Problem[], input: ReplyInput): readonly Carrier[] {
  if (!problems.some((problem) => problem.key === 'billingId')) return [];
  const carrier = carrierOf(input.course, input.fields);
  return carrier === null ? CARRIERS : [carrier];
}

function form(input: ReplyInput, texts: ReplyTexts, values: Values, how: FormStyle): string {
  const { lines, masked, unexplained, byCourse } = formOf(input, texts, values, how);
  const nothing = lines.every((line) => line.endsWith(':'));
  const notes = [
    nothing ? texts.form.blank : texts.form.prefilled,
    ...(masked ? [texts.form.masked] : []),
    ...(byCourse ? [texts.form.byCourse] : []),
    ...(unexplained ? [texts.form.billingHint] : []),
  ];
  const note = notes.map((each) => render(each, values)).filter((each) => each !== '');
  return `■ ${render(texts.form.heading, values)}\n${note.join('\n')}\n\n${lines.join('\n')}`;
}

/**
 * By his name only at the address that he gives as his, or tried to: elsewhere a name would tell the reader who was meant.
 */
function greeting(input: ReplyInput, texts: ReplyTexts, values: Values, { to, trusted }: Envelope): string {
  const { fields, flags } = input;
  const { email } = fields;
  const name = (fields.nameKanji.value ?? fields.nameKana.value ?? '').trim();
  const misspelt = trusted && email.status === 'invalid' && email.reason !== 'ambiguous';
  const own =
    (misspelt || (email.value !== null && mailboxKey(email.value) === mailboxKey(to))) &&
    !flags.includes('sender-authentication-failed') &&
    !flags.includes('several-people') &&
    !input.severalSenders;
  // Nobody's name is as long as an advertisement, or holds an address.
  return own && /^[\p{L}\p{M}々〆ー・ .'-]{1,30}$/u.test(name) && !/\.\p{L}/u.test(name)
    ? render(texts.greeting.named, { ...values, name })
    : render(texts.greeting.unnamed, values);
}

function notes(input: ReplyInput, texts: ReplyTexts, to: string): string[] {
  const found: string[] = [];
  if (input.flags.includes('several-people')) found.push(texts.notes.severalPeople);
  if (input.flags.includes('sender-icloud')) found.push(texts.notes.icloud);
  if (FILTERING.test(to)) found.push(texts.notes.domains);
  return found.filter((note) => note !== '');
}
