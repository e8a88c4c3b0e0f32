/** A report in words, before it is drawn: what a text and a page have in common. */
import type { Disposition } from '../../record.js';
import type { SectionKey } from '../report-words.js';
import type { Timeline } from './timeline.js';

/** What a bar means; colours follow it, as on a card and in the queue. */
export type Tone = Disposition | 'plain' | 'quiet' | 'warn' | 'bad' | 'alarm';

export interface BarPart {
  count: number;
  tone: Tone;
}

export interface Bar {
  label: string;
  parts: readonly BarPart[];
  /** Of the whole; null where there is none to compare with. */
  share: number | null;
  /** Lines below the bar. */
  details: readonly string[];
}

export interface Bars {
  kind: 'bars';
  /** Titles of label, count and share. */
  head: readonly [label: string, count: string, share: string | null];
  bars: readonly Bar[];
}

/** The first column is of labels, the others are of figures. */
export interface Table {
  kind: 'table';
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Facts {
  kind: 'facts';
  facts: readonly (readonly [label: string, value: string])[];
}

/** Cases over time; how many columns there is room for is known when it is drawn. */
export interface Chart {
  kind: 'chart';
  timeline(most: number): Timeline;
}

interface Note {
  kind: 'note';
  text: string;
}

export type Block = Bars | Table | Facts | Chart | Note;

export interface Section {
  key: SectionKey;
  title: string;
  caption: string;
  blocks: readonly Block[];
}

export interface ReportInWords {
  title: string;
  /** Period, what counts, moment. */
  preface: readonly string[];
  sections: readonly Section[];
}

export function sumOf({ parts }: Pick<Bar, 'parts'>): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}
