/** One agent's way through the queue: one case after another, and what he does with each. */
import { setImmediate } from 'node:timers';
import { caseNumber, type Lock } from '../../case.js';
import { type Actor, holds, isSameProcess } from '../../desk/agent.js';
import { openCase, releaseCase } from '../../desk/locks.js';
import { openNext, peekNext } from '../../desk/queue.js';
import type { Refusal } from '../../desk/refusal.js';
import type { Stepped } from '../../desk/steps.js';
import { when } from '../../present/card.js';
import { DESK_WORDS } from '../../present/desk-words.js';
import type { Lang } from '../../present/words.js';
import type { Message } from '../../present/work-screen.js';
import { WORK_WORDS, type WorkWords } from '../../present/work-words.js';
import type { Profile } from '../../profile/index.js';
import type { CaseFilter, DeskStore } from '../../store/desk/index.js';
import type { MemberStore } from '../../store/index.js';
import { filled, refusalLine } from '../desk-messages.js';
import type { Content, Dialogue } from './dialogue.js';
import { OpenCase } from './open-case.js';

export interface Tools {
  desk: DeskStore;
  actor: Actor;
  lang: Lang;
  dialogue: Dialogue;
  profile: Profile;
  members: MemberStore | null;
  filter: CaseFilter;
  /** Where drafts are saved; null: ask for it. */
  out: string | null;
}

/** What comes after a key. */
export type After =
  | { go: 'stay'; say?: Message[] }
  /** The agent is through with the case, or has passed it over. */
  | { go: 'next'; say?: Message[]; handled: boolean }
  | { go: 'open'; say?: Message[]; caseId: number }
  | { go: 'quit' };

export interface Counts {
  handled: number;
  skipped: number;
}

interface Found {
  one: OpenCase | null;
  said: Message[];
  /** How many others have open. */
  held: number;
}

export class Session {
  readonly words: WorkWords;
  /** Entries that the agent made here, the last one at the end. */
  readonly ownSteps: number[] = [];
  /** Cases that are locked for this session. */
  readonly locked = new Set<number>();
  readonly #handled = new Set<number>();
  readonly #skipped = new Set<number>();
  /** Cases that others were found to have open. */
  readonly #held = new Map<number, Lock>();
  #ahead: OpenCase | null = null;
  #left = 0;

  constructor(readonly tools: Tools) {
    this.words = WORK_WORDS[tools.lang];
  }

  get counts(): Counts {
    return { handled: this.#handled.size, skipped: this.#skipped.size };
  }

  /**
   * Goes through the queue until the agent quits.
   * @param work what he does with a case: waits for a key, and does what it says
   * @param atEnd what he does where there is none
   */
  async run(
    work: (one: OpenCase, content: Content) => Promise<After>,
    atEnd: (content: Content, open: { held: number; skipped: number }) => Promise<After | 'again'>,
  ): Promise<void> {
    let say: Message[] = [];
    let wanted: number | null = null;
    for (;;) {
      const { one, said, held } = wanted === null ? this.#next() : this.#open(wanted);
      wanted = null;
      say = [...say, ...said];
      if (one === null) {
        const { skipped } = this.counts;
        const content: Content = {
          left: this.#leftText(),
          title: () => this.words.end.title,
          body: () => [],
          messages: say,
        };
        const after = await atEnd(content, { held, skipped });
        say = [];
        if (after === 'again') this.#skipped.clear();
        else if (after.go === 'quit') return;
        else {
          say = after.say ?? [];
          if (after.go === 'open') wanted = after.caseId;
        }
        continue;
      }
      const after = await this.#stayWith(one, say, work);
      this.giveBack(one.id);
      if (after.go === 'quit') return;
      say = after.say ?? [];
      if (after.go === 'open') wanted = after.caseId;
      else (after.handled ? this.#handled : this.#skipped).add(one.id);
    }
  }

  async #stayWith(
    one: OpenCase,
    say: Message[],
    work: (one: OpenCase, content: Content) => Promise<After>,
  ): Promise<Exclude<After, { go: 'stay' }>> {
    this.locked.add(one.id);
    this.#left = this.#count();
    setImmediate(() => this.#lookAhead(one.id));
    let top = 0;
    for (;;) {
      const content: Content = {
        left: this.#leftText(),
        title: (look) => one.title(look),
        body: (look) => one.card(look),
        messages: say,
        top,
      };
      const after = await work(one, content);
      if (after.go !== 'stay') return after;
      say = after.say ?? [];
      top = content.top ?? 0;
    }
  }

  /** Takes a case from whoever has it open; null where that worked. */
  steal(caseId: number): Refusal | null {
    const opened = openCase(this.tools.desk, caseId, this.tools.actor, { steal: true });
    if (!opened.ok) return opened.refusal;
    this.locked.add(caseId);
    this.#held.delete(caseId);
    return null;
  }

  /** Gives a case back. */
  giveBack(caseId: number): void {
    this.locked.delete(caseId);
    releaseCase(this.tools.desk, caseId, this.tools.actor);
  }

  /** Gives back all that the agent has open, however he leaves. */
  leave(): void {
    for (const caseId of [...this.locked]) this.giveBack(caseId);
  }

  /** The case counts as not dealt with: it comes again. */
  reopen(caseId: number): void {
    this.#handled.delete(caseId);
    this.#skipped.delete(caseId);
  }

  /** What a step has done, or why not; what the screen shows is then loaded anew, and typed-ahead keys are dropped. */
  stepped(one: OpenCase, stepped: Stepped): { ok: boolean; say: Message[] } {
    if (!stepped.ok) return { ok: false, say: this.refused(one, stepped.refusal) };
    this.ownSteps.push(stepped.entry.seq);
    const s = DESK_WORDS[this.tools.lang].actions[stepped.entry.action];
    return {
      ok: true,
      say: [{ text: filled(this.words.said.recorded, { c: one.number, s, n: stepped.entry.seq }), tone: 'good' }],
    };
  }

  refused(one: OpenCase, refusal: Refusal): Message[] {
    this.tools.dialogue.terminal.forgetKeys();
    one.reload();
    const isAbout = 'caseId' in refusal && refusal.caseId === one.id;
    if (!isAbout || (refusal.code !== 'lock-lost' && refusal.code !== 'locked'))
      return [{ text: refusalLine(refusal, this.tools.lang, 'keys'), tone: 'bad' }];
    // Nobody has it any more: it is the agent's again, as it is now.
    const holder = one.lock();
    const changed: Refusal = { code: 'changed-meanwhile', caseId: one.id };
    if (holder === null) return [{ text: refusalLine(changed, this.tools.lang, 'keys'), tone: 'bad' }];
    const a = 'agent' in holder ? (holder.agent ?? '-') : '-';
    return [{ text: filled(this.words.said.lockLost, { c: one.number, a }), tone: 'bad' }];
  }

  /** Cases that can be taken over, with those who have them. */
  stealable(one: OpenCase | null): { caseId: number; lock: Lock }[] {
    const { desk, actor } = this.tools;
    const ids = [...(one === null || one.held ? [] : [one.id]), ...this.#held.keys()];
    return [...new Set(ids)].flatMap((caseId) => {
      const lock = desk.locks.get(caseId);
      const isAnothers = holds(lock, actor) && !isSameProcess(lock, actor.process);
      return isAnothers ? [{ caseId, lock }] : [];
    });
  }

  #next(): Found {
    const { desk, actor, filter } = this.tools;
    const { next, held } = openNext(desk, actor, { filter, skip: this.#passed() });
    const said = held.filter(({ caseId, lock }) => this.#held.get(caseId)?.since !== lock.since);
    for (const { caseId, lock } of held) this.#held.set(caseId, lock);
    const ahead = this.#ahead;
    this.#ahead = null;
    const one =
      next === null ? null : ahead?.id === next.id && ahead.isCurrent() ? ahead : OpenCase.load(desk, next.id, actor);
    return {
      one,
      said: said.map(({ caseId, lock }) => ({
        text: filled(this.words.said.held, { c: caseNumber(caseId), a: lock.agent, t: when(lock.since) ?? '' }),
        tone: 'warn',
      })),
      held: held.length,
    };
  }

  /** A certain case; where somebody else has it, the next one and a word about it. */
  #open(caseId: number): Found {
    const { desk, actor, lang } = this.tools;
    const opened = openCase(desk, caseId, actor);
    const one = opened.ok ? OpenCase.load(desk, caseId, actor) : null;
    if (one !== null) return { one, said: [], held: 0 };
    const next = this.#next();
    const said: Message[] = opened.ok ? [] : [{ text: refusalLine(opened.refusal, lang, 'keys'), tone: 'warn' }];
    return { ...next, said: [...said, ...next.said] };
  }

  /** Loads what comes next while the agent reads, so that it is there at once. Without a lock: he may stay for long. */
  #lookAhead(current: number): void {
    const { desk, actor, filter, dialogue } = this.tools;
    try {
      const { next } = peekNext(desk, actor, { filter, skip: new Set([...this.#passed(), current]) });
      this.#ahead = next === null ? null : OpenCase.load(desk, next.id, actor);
      this.#ahead?.card(dialogue.lookAt(dialogue.terminal.size()));
    } catch {
      // The desk is closed, or cannot be read right now: the next case is loaded when its turn comes.
      this.#ahead = null;
    }
  }

  #passed(): Set<number> {
    return new Set([...this.#handled, ...this.#skipped]);
  }

  #count(): number {
    const { desk, filter } = this.tools;
    return desk.cases.count(filter);
  }

  #leftText(): string {
    return `${this.tools.actor.agent}  ${filled(this.words.head.left, { n: this.#left })}`;
  }
}
