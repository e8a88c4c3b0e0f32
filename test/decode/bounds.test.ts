import { describe, expect, it } from 'vitest';
import { boundLines, boundSubject } from '../../src/decode/bounds.js';

describe('boundSubject', () => {
  it.each(['', 'パスワード再設定不可のお問い合わせ', 'お問い合わせ'.repeat(1500), `再設定${' '.repeat(60)}の件`])(
    'keeps what somebody may have written: %#',
    (subject) => {
      expect(boundSubject(subject)).toBe(subject);
    },
  );

  it('leaves out blanks in thousands', () => {
    expect(boundSubject(`再設定${' '.repeat(5000)}の件`)).toBe(`再設定${' '.repeat(60)}の件`);
  });

  it('ends a subject that has no end, with a whole letter', () => {
    const subject = boundSubject(`件${'😀'.repeat(20_000)}`);
    expect(subject.length).toBe(9999);
    expect(subject.endsWith('😀')).toBe(true);
  });
});

describe('boundLines', () => {
  it('hands on what is short', () => {
    const lines = [{ text: '氏名：山田 花子', depth: 0 }];
    expect(boundLines(lines)).toBe(lines);
  });

  it('parts a long line at its spaces, and loses nothing of it', () => {
    const text = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
    const parts = boundLines([{ text, depth: 1 }]);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every((part) => part.depth === 1 && part.text.length <= 800)).toBe(true);
  });
});
