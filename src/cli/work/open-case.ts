/** The case that the agent has before him: as it was loaded, and as it is shown. */
import { type AuditEntry, caseNumber, type DeskCase } from '../../case.js';
import { type Actor, isSameProcess } from '../../desk/agent.js';
import { loadCase } from '../../desk/load.js';
import { openCase } from '../../desk/locks.js';
import type { Refusal } from '../../desk/refusal.js';
import { act, type Step, type Stepped } from '../../desk/steps.js';
import { caseCard } from '../../present/case-card.js';
import { maskCase } from '../../present/case-mask.js';
import type { Look } from '../../present/look.js';
import { caseTitle } from '../../present/work-screen.js';
import { WORK_WORDS } from '../../present/work-words.js';
import type { DeskStore } from '../../store/desk/index.js';

/** A lock is renewed by whoever does something, but not at each key. */
const RENEW_AFTER = 60_000;

export class OpenCase {
  readonly id: number;
  /** Is it locked for this process, as far as is known? */
  held = true;
  /** Personal values are shown. */
  revealed = false;
  #raw: DeskCase;
  #shown: DeskCase | null = null;
  #card: { width: number; lines: readonly string[] } | null = null;
  #lockedAt: number;

  constructor(
    readonly desk: DeskStore,
    readonly actor: Actor,
    raw: DeskCase,
  ) {
    this.id = raw.id;
    this.#raw = raw;
    this.#lockedAt = actor.now().getTime();
  }

  /** Null where there is none. */
  static load(desk: DeskStore, caseId: number, actor: Actor): OpenCase | null {
    const raw = loadCase(desk, caseId);
    return raw === null ? null : new OpenCase(desk, actor, raw);
  }

  get number(): string {
    return caseNumber(this.id);
  }

  /** With all values, whatever the screen may show. */
  get raw(): DeskCase {
    return this.#raw;
  }

  /** What the screen may show. The agent knows that he has it open. */
  get shown(): DeskCase {
    this.#shown ??= { ...(this.revealed ? this.#raw : maskCase(this.#raw)), lock: null };
    return this.#shown;
  }

  title(look: Look): string {
    return caseTitle(this.shown, look);
  }

  /** The card; its heading is the screen's. */
  card(look: Look): readonly string[] {
    if (this.#card?.width !== look.width) {
      const options = { masked: !this.revealed, hint: WORK_WORDS[look.words.lang].masked, headless: true };
      this.#card = { width: look.width, lines: caseCard(this.shown, this.actor.now(), look, options) };
    }
    return this.#card.lines;
  }

  /** Is it what the desk holds? Notes change no version, but are entries. */
  isCurrent(): boolean {
    const entry = (entries: readonly AuditEntry[]) => entries.at(-1)?.seq;
    return (
      this.desk.cases.get(this.id)?.version === this.#raw.version &&
      entry(this.desk.audit.list({ caseId: this.id, last: 1 })) === entry(this.#raw.history)
    );
  }

  /** Loads it anew; as it was where it is there no more. */
  reload(): void {
    this.#raw = loadCase(this.desk, this.id) ?? this.#raw;
    this.#shown = null;
    this.#card = null;
  }

  reveal(): void {
    this.revealed = true;
    this.reload();
  }

  /** Does a step, where the case is still the agent's and what he has seen. */
  step(step: Step): Stepped {
    const stepped = act(this.desk, this.id, step, this.actor, { holding: true, seen: this.#raw.version });
    if (stepped.ok) this.reload();
    return stepped;
  }

  /** Locks it, or keeps it locked; null where that worked. */
  lock(steal = false): Refusal | null {
    const opened = openCase(this.desk, this.id, this.actor, { steal });
    this.held = opened.ok;
    this.#lockedAt = this.actor.now().getTime();
    return opened.ok ? null : opened.refusal;
  }

  /** Still the agent's, and as he has seen it? Renews a lock that has some age. Null where all is well. */
  check(): Refusal | null {
    if (!this.held) return null;
    const lock = this.desk.locks.get(this.id);
    const lost = lock === null || !isSameProcess(lock, this.actor.process);
    if (lost || this.actor.now().getTime() - this.#lockedAt >= RENEW_AFTER) {
      const refusal = this.lock();
      if (refusal !== null) return refusal;
    }
    const now = this.desk.cases.get(this.id);
    return now?.version === this.#raw.version ? null : { code: 'changed-meanwhile', caseId: this.id };
  }
}
