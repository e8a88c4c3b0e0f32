import { describe, expect, it } from 'vitest';
import { chosenOption, isUntouchedOptions } from '../../src/extract/form/options.js';

describe('chosenOption', () => {
  it.each<[string, 'paymentMethod' | 'carrier', string, number, string | null]>([
    ['untouched', 'paymentMethod', 'クレジットカード決済/キャリア決済', 2, null],
    ['untouched carriers', 'carrier', 'docomo/au/SoftBank', 3, null],
    ['one left', 'carrier', 'au', 1, 'au'],
    ['two spellings of one', 'carrier', 'docomo(ドコモ)', 1, 'docomo'],
    ['a circle before', 'carrier', 'docomo/○au/SoftBank', 3, 'au'],
    ['a circle behind', 'carrier', 'docomo/au○/SoftBank', 3, 'au'],
    ['ticked boxes', 'paymentMethod', '☑クレジットカード決済 □キャリア決済', 2, 'クレジットカード決済'],
    ['filled and empty circles', 'paymentMethod', '●クレジットカード決済 ○キャリア決済', 2, 'クレジットカード決済'],
    ['filled and empty squares', 'carrier', '□docomo ■au □SoftBank', 3, 'au'],
    ['once more behind', 'carrier', 'docomo/au/SoftBank au', 3, 'au'],
    ['the others struck out', 'carrier', '×docomo ×au SoftBank', 3, 'SoftBank'],
    ['boxes behind the options', 'paymentMethod', 'クレジットカード□ キャリア決済☑', 2, 'キャリア決済'],
    ['brackets behind the options', 'paymentMethod', 'クレジットカード決済[ ] キャリア決済[x]', 2, 'キャリア決済'],
    ['brackets behind carriers', 'carrier', 'docomo( ) au(○) SoftBank( )', 3, 'au'],
    ['no box behind is ticked', 'paymentMethod', 'クレジットカード□ キャリア決済□', 2, null],
    ['two marked', 'carrier', '○docomo ○au SoftBank', 3, null],
    ['none listed', 'carrier', '楽天モバイル', 0, null],
    ['nothing', 'carrier', '', 0, null],
  ])('%s', (_, key, text, options, chosen) => {
    expect(chosenOption(text, key)).toEqual({ options, chosen });
  });
});

describe('isUntouchedOptions', () => {
  it.each<[string, 'paymentMethod' | 'carrier', string, boolean]>([
    ["the template's list", 'paymentMethod', '(クレジットカード決済/キャリア決済)', true],
    ["the template's carriers", 'carrier', '(docomo/au/SoftBank)', true],
    ['empty boxes', 'carrier', '□docomo □au □SoftBank', true],
    ['something added', 'carrier', 'docomo/au/SoftBank 以前はau', false],
    ['one chosen', 'carrier', 'docomo/○au/SoftBank', false],
    ['one left', 'paymentMethod', 'キャリア決済', false],
    ['nothing', 'carrier', '', false],
  ])('%s', (_, key, text, expected) => {
    expect(isUntouchedOptions(text, key)).toBe(expected);
  });
});
