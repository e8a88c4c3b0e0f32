/** `m`: the member of a case by the agent's own search, seen beside what the mails say before he is assigned. */
import { compareWithMember } from '../../items/compare/index.js';
import { maskMember } from '../../present/mask.js';
import { memberChoices, memberEvidence } from '../../present/member-evidence.js';
import type { Message } from '../../present/work-screen.js';
import { filled } from '../desk-messages.js';
import type { Content } from './dialogue.js';
import type { OpenCase } from './open-case.js';
import type { After, Session } from './session.js';

export async function assignMember(one: OpenCase, session: Session, content: Content): Promise<After> {
  const { words, tools } = session;
  const { dialogue, members } = tools;
  if (members === null) return { go: 'stay', say: [{ text: words.said.noMembers, tone: 'bad' }] };
  let say: Message[] = [];
  for (;;) {
    const text = await dialogue.line({ ...content, messages: say }, words.ask.member);
    if (text === null || text === '') return { go: 'stay' };
    if (text === '-') return unassign(one, session, content);
    const found = members.findMembers(text);
    if (found.members.length === 0) {
      say = [{ text: words.said.notFound, tone: 'warn' }];
      continue;
    }
    const shown = one.revealed ? found.members : found.members.map(maskMember);
    const messages: Message[] = found.cut ? [{ text: words.said.moreMembers, tone: 'warn' }] : [];
    const choices = { left: content.left, title: () => one.number, messages };
    const chosen = await dialogue.choose(choices, (look) => memberChoices(shown, look));
    say = [];
    const [member, masked] = [found.members[chosen ?? -1], shown[chosen ?? -1]];
    if (member === undefined || masked === undefined || one.raw.merged === null || one.shown.merged === null) continue;
    const evidence = compareWithMember(one.raw.merged.fields, member);
    const { fields } = one.shown.merged;
    const page: Content = {
      left: content.left,
      title: () => filled(words.evidence, { a: member.memberId }),
      body: (look) => memberEvidence(masked, fields, evidence, look),
    };
    const question = filled(words.ask.assign, { a: member.memberId, c: one.number });
    if ((await dialogue.confirm(page, [{ text: question, tone: 'plain' }])) !== 'y') continue;
    const { say: told } = session.stepped(one, one.step({ do: 'assign', memberId: member.memberId }));
    return { go: 'stay', say: told };
  }
}

async function unassign(one: OpenCase, session: Session, content: Content): Promise<After> {
  const question = filled(session.words.ask.unassign, { c: one.number });
  const answer = await session.tools.dialogue.confirm(content, [{ text: question, tone: 'plain' }]);
  if (answer !== 'y') return { go: 'stay' };
  return { go: 'stay', say: session.stepped(one, one.step({ do: 'assign', memberId: null })).say };
}
