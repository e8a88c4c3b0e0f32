import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const ASKS = 'I forgot my password. Please reset it.\n';

describe('a name in katakana, told in English', () => {
  it.each([
    ['My name is クマール アニタ.', 'クマール アニタ'],
    ['I registered my name as クマール アニタ.', 'クマール アニタ'],
    ['My full name is ロペス マリア (that is how I registered it, in katakana).', 'ロペス マリア'],
    ['My name is registered as ロペス マリア, and I live in Osaka.', 'ロペス マリア'],
  ])('%s', (text, name) => {
    expect(givenIn(ASKS + text)).toMatchObject({ nameKanji: name });
    expect(givenIn(ASKS + text)).not.toHaveProperty('nameKana');
  });

  it.each([
    'My name is クマール アニタ (that is how I registered it, in katakana, both fields).',
    'My full name is クマール アニタ, written the same way in both fields.',
    'I put my name as クマール アニタ in both boxes.',
  ])('and its reading: %s', (text) => {
    expect(givenIn(ASKS + text)).toMatchObject({ nameKanji: 'クマール アニタ', nameKana: 'クマール アニタ' });
  });

  it('is the reading of one in letters', () => {
    expect(givenIn(`${ASKS}My name is クマール アニタ, in letters Anita Kumar.`)).toMatchObject({
      nameKanji: 'Anita Kumar',
      nameKana: 'クマール アニタ',
    });
  });

  it.each([
    'My name is クマール アニタ in katakana.',
    'My name is クマール アニタ (王 詩涵).',
    "My friend's name is クマール アニタ.",
    'My name is not クマール アニタ.',
    'My name is アニタ.',
    'My display name is キラ キラ.',
    'I registered my name as クマール アニタ, but it is wrong.',
  ])('none: %s', (text) => {
    expect(givenIn(ASKS + text)).not.toHaveProperty('nameKanji');
  });
});
