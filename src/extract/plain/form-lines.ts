/** The lines of a form as the template has it: a bullet, an item's own words, a mark and the answer, or the answer below. */
import type { VoicedLine } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isClosing } from '../../text/answer.js';
import { type LabelLine, labelLine } from './template-labels.js';

/** An item's label with its answer, '' where it was left blank. */
interface FilledLabel {
  key: ItemKey;
  label: string;
  answer: string;
  /** Number of the line of the answer, or of the label where there is none. */
  line: number;
}

export interface FormLines {
  /** In the order of the text, each item once at most. */
  filled: FilledLabel[];
  /** The writer's other lines, '' for blank ones. */
  beside: string[];
  /** What is quoted of the desk below. */
  desk: VoicedLine[];
}

/** What phones put below a mail. */
const OF_DEVICE = /から送信$|^Sent from /u;

/** The parts of the text; null where it is laid out in any other way. */
export function formLines(lines: readonly VoicedLine[]): FormLines | null {
  const walk = new Walk();
  for (const line of lines) if (!walk.take(line)) return null;
  return walk.found;
}

/** A text, line by line. Its methods say whether the text may still be such a form. */
class Walk {
  readonly found: FormLines = { filled: [], beside: [], desk: [] };
  private readonly keys = new Set<ItemKey>();
  /** How the labels are written, all of them alike. */
  private style: Pick<LabelLine, 'bullet' | 'mark'> | null = null;
  /** A label whose answer may stand in the next line. */
  private open: FilledLabel | null = null;
  /** The line above is one of the form. */
  private inForm = false;
  /** Other words stand below the form. */
  private closed = false;
  /** The writer's own words have come to their end. */
  private ended = false;

  take(line: VoicedLine): boolean {
    const { voice, depth } = line;
    if (voice === 'own') return depth === 0 && this.own(line);
    this.open = null;
    if (voice === 'desk') this.found.desk.push(line);
    else if (voice !== 'aside') return false;
    // An attribution opens what is quoted.
    this.ended ||= voice === 'desk' || !isOfDevice(line.text.trim());
    return true;
  }

  private own({ text, number }: VoicedLine): boolean {
    const written = text.trim();
    if (written === '') {
      this.open = null;
      this.inForm = false;
      this.found.beside.push('');
      return true;
    }
    if (this.ended) return false;
    const labelled = labelLine(written);
    if (labelled !== null) return this.labelled(labelled, number);
    if (this.open !== null) {
      this.open.answer = written;
      this.open.line = number;
      this.open = null;
      return true;
    }
    // Right below a line of the form it may go on with that, unless it closes the letter.
    if (this.inForm && !isClosing(text)) return false;
    this.inForm = false;
    if (this.style?.mark === '' && isOfPayment(this.found.filled.at(-1))) return false;
    this.closed = this.found.filled.length > 0;
    this.found.beside.push(text);
    return true;
  }

  private labelled({ label, bullet, mark, answer }: LabelLine, line: number): boolean {
    this.style ??= { bullet, mark };
    if (this.closed || this.style.bullet !== bullet || this.keys.has(label.key)) return false;
    // A blank at a line's end is gone.
    if (this.style.mark !== mark && !(this.style.mark === ' ' && mark === '')) return false;
    this.keys.add(label.key);
    this.inForm = true;
    const filled = { key: label.key, label: label.words, answer, line };
    this.found.filled.push(filled);
    this.open = this.style.mark === '' ? filled : null;
    return true;
  }
}

function isOfDevice(shown: string): boolean {
  return shown === '' || OF_DEVICE.test(shown);
}

/** Ways to pay are listed below their label. */
function isOfPayment(last: FilledLabel | undefined): boolean {
  return last?.key === 'paymentMethod' || last?.key === 'carrier';
}
