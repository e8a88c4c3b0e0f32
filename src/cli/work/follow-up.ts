/** `j`: a case that this one may belong to, or that may belong to it, for the agent to decide. */
import type { CaseLink } from '../../case.js';
import { joinCases } from '../../desk/join-by-hand.js';
import { isFinished } from '../../desk/states.js';
import type { Stepped } from '../../desk/steps.js';
import { differingPeople } from '../../desk/two-people.js';
import { DESK_WORDS } from '../../present/desk-words.js';
import { caseTitle, type Message } from '../../present/work-screen.js';
import { filled, refusalLine } from '../desk-messages.js';
import type { Content } from './dialogue.js';
import { OpenCase } from './open-case.js';
import type { After, Session } from './session.js';

export async function decideFollowUp(one: OpenCase, session: Session, content: Content): Promise<After> {
  const { words, tools } = session;
  const { desk, actor, dialogue, lang } = tools;
  const links = [...one.raw.links, ...one.raw.linkedFrom];
  const other = await chosen(one, links, session, content);
  if (other === null) return { go: 'stay', say: links.length > 0 ? [] : [warn(words.said.noLinks)] };
  const reason = links.find(({ caseId }) => caseId === other.id)?.reason;
  // The mail of this case may belong to the linked one; what links here may belong to this one.
  const [into, from] = one.raw.links.some(({ caseId }) => caseId === other.id) ? [other, one] : [one, other];
  if (isFinished(other.raw.state)) {
    const text = filled(words.said.finished, { c: other.number, s: DESK_WORDS[lang].states[other.raw.state] });
    await dialogue.read(page(other, content, [warn(text)]), [{ key: '', does: words.choose.anyKey }], { anyKey: true });
    return { go: 'stay' };
  }
  const differing = differingPeople(desk, into.raw, from.raw).map((key) => dialogue.look.words.items[key].short);
  const answer = await dialogue.confirm(page(other, content), [
    ...(reason === undefined ? [] : [warn(`${one.number} / ${other.number}: ${DESK_WORDS[lang].links[reason]}`)]),
    ...(differing.length === 0
      ? []
      : [warn(filled(words.ask.joinPeople, { s: differing.join(dialogue.look.words.comma) }))]),
    { text: filled(words.ask.join, { o: from.number, c: into.number }), tone: 'plain' },
  ]);
  if (answer === 'n') {
    const note = filled(words.said.notFollowUp, { o: from.number, c: into.number });
    return { go: 'stay', say: session.stepped(one, one.step({ do: 'note', note })).say };
  }
  if (answer !== 'y') return { go: 'stay' };
  // Without the members the joined case would lose its match.
  if (tools.members === null && [one, other].some(({ raw }) => raw.merged?.match))
    return { go: 'stay', say: [{ text: words.said.joinNeedsMembers, tone: 'bad' }] };
  const locked = other.lock();
  if (locked !== null) return { go: 'stay', say: [{ text: refusalLine(locked, lang, 'keys'), tone: 'bad' }] };
  session.locked.add(other.id);
  const joined = desk.write((): Stepped => {
    const changed = [one, other].find(({ id, raw }) => desk.cases.get(id)?.version !== raw.version);
    if (changed) return { ok: false, refusal: { code: 'changed-meanwhile', caseId: changed.id } };
    const cases = { caseId: into.id, otherId: from.id };
    return joinCases(desk, cases, { profile: tools.profile, members: tools.members }, actor, {
      holding: true,
      twoPeople: true,
    });
  });
  session.giveBack(other.id);
  if (!joined.ok) return { go: 'stay', say: session.refused(one, joined.refusal) };
  session.ownSteps.push(joined.entry.seq);
  const say: Message[] = [{ text: filled(words.said.joined, { o: from.number, c: into.number }), tone: 'good' }];
  return { go: 'open', caseId: into.id, say };
}

/** The linked case that the agent wants to look at. */
async function chosen(
  one: OpenCase,
  links: readonly CaseLink[],
  { tools, words }: Session,
  content: Content,
): Promise<OpenCase | null> {
  const { desk, actor, dialogue, lang } = tools;
  const found = links.flatMap(({ caseId, reason }) => {
    const other = OpenCase.load(desk, caseId, actor);
    return other === null ? [] : [{ other, reason }];
  });
  if (found.length === 0) return null;
  if (found.length === 1) return found[0]?.other ?? null;
  const choices = { left: content.left, title: () => `${one.number}  ${words.keys.j.long}` };
  const at = await dialogue.choose(choices, (look) =>
    found.map(({ other, reason }) => `${caseTitle(other.shown, look)}  ${DESK_WORDS[lang].links[reason]}`),
  );
  return at === null ? null : (found[at]?.other ?? null);
}

function page(other: OpenCase, content: Content, messages: Message[] = []): Content {
  return { left: content.left, title: (look) => other.title(look), body: (look) => other.card(look), messages };
}

function warn(text: string): Message {
  return { text, tone: 'warn' };
}
