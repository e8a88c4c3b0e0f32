/** Below the desk's own subject: what somebody tells of his payment, and asks nothing of it. */
import { expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';
import { kindOf } from './forms.js';

it.each([
  '会費は携帯の通信料と一緒に引き落とされています（キャリア決済というのでしょうか）。ただ、どの会社のときに申し込んだものか記憶がありません。',
  '会費は口座引き落としかカード払いだったか、把握していません。',
  'auかんたん決済で払っています。番号なんですが、アプリの画面で見つかったのは13桁のものだけで、11桁というのがどこにもありませんでした。',
  '会費は引き落とされていますが、どこから引かれているのか分かりません。',
  '課金は主人名義なのでこちらでは詳しいことを存じません。',
])('an inquiry: %s', (text) => {
  expect(kindOf(text)).toBe('inquiry');
});

it.each([
  '会費の引き落としが二重になっていて、理由がわかりません。',
  '会費を払い過ぎているようで、請求の内訳が分かりません。',
  'カードの変更のやり方がわかりません。',
  'アプリで動画が再生できません。',
  '来月の公演の申込方法が分かりません。',
])('other: %s', (text) => {
  expect(kindOf(text)).toBe('other');
});

it('is other below a subject of its own', () => {
  expect(kindOf('会費は引き落とされていますが、どこから引かれているのか分かりません。', '会費について')).toBe('other');
});

it('what he asks in brackets is no doubt of how he pays', () => {
  expect(
    givenIn('会費は携帯の通信料と一緒に引き落とされています（キャリア決済というのでしょうか）。').paymentMethod,
  ).toBe('carrier');
});
