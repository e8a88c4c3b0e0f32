/** Chinese and Korean in seven bits: HZ (RFC 1843), ISO-2022-KR (RFC 1557), the GB half of ISO-2022-CN (RFC 1922). */
import { TextDecoder } from 'node:util';

const DESIGNATION = /\x1b\$\)([AC])/;

/** Does the text (bytes as latin1) designate a set for SO, as ISO-2022-KR and -CN do and ISO-2022-JP does not? */
export function hasShiftedSet(latin1: string): boolean {
  return latin1.includes('\x1b$)') && DESIGNATION.test(latin1);
}

/** ISO-2022-KR or -CN: what stands between SO and SI, up to the line's end, has bit 8 set in EUC-KR or GBK. */
export function decodeShiftedSet(latin1: string): string {
  const set = DESIGNATION.exec(latin1)?.[1] ?? 'C';
  const eight = latin1
    .replace(/\x1b\$\)[ACG]|\x1b\$\*H|\x1bN/g, '')
    .replace(/\x0e([^\x0f\r\n]*)\x0f?/g, (_, run: string) => withHighBits(run))
    .replaceAll('\x0f', '');
  return new TextDecoder(set === 'A' ? 'gbk' : 'euc-kr').decode(Buffer.from(eight, 'latin1'));
}

/** HZ: `~{` begins and `~}` ends a run of GB 2312, `~~` is a tilde, `~` at a line's end joins it with the next. */
export function decodeHz(latin1: string): string {
  const eight = latin1.replace(
    /~(?:\{((?:[\x21-\x7d][\x21-\x7e])*)(?:~\}|(?=[\r\n])|$)|~|\r?\n)/g,
    (all, run?: string) => (run === undefined ? (all === '~~' ? '~' : '') : withHighBits(run)),
  );
  return new TextDecoder('gbk').decode(Buffer.from(eight, 'latin1'));
}

function withHighBits(run: string): string {
  return run.replace(/[\x21-\x7e]/g, (c) => String.fromCharCode(c.charCodeAt(0) | 0x80));
}
