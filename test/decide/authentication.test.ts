import { describe, expect, it } from 'vitest';
import { authenticationFailed } from '../../src/decide/authentication.js';

describe('authenticationFailed', () => {
  it.each<[string, string[], boolean]>([
    ['no header', [], false],
    [
      'all pass',
      [
        'mx.example.jp; dkim=pass header.d=a.example; spf=pass smtp.mailfrom=a@a.example; dmarc=pass header.from=a.example',
      ],
      false,
    ],
    [
      'DMARC fails',
      [
        'mx.example.jp; dkim=pass header.d=b.example; spf=pass smtp.mailfrom=x@b.example; dmarc=fail (p=none) header.from=a.example',
      ],
      true,
    ],
    [
      'dkim and spf fail',
      ['mx.example.jp; dkim=fail (body hash did not verify) header.d=a.example; spf=fail smtp.mailfrom=a@a.example'],
      true,
    ],
    [
      'dkim fails, spf passes',
      ['mx.example.jp; dkim=fail header.d=a.example; spf=pass smtp.mailfrom=a@a.example; dmarc=pass'],
      false,
    ],
    [
      'spf fails, dkim passes',
      ['mx.example.jp; spf=fail smtp.mailfrom=a@a.example; dkim=pass header.d=a.example'],
      false,
    ],
    ['softfail and none are no failures', ['mx.example.jp; dkim=none; spf=softfail smtp.mailfrom=a@a.example'], false],
    ['permerror and temperror are none', ['mx.example.jp; dkim=permerror; spf=fail'], false],
    [
      'one of two signatures passes',
      ['mx.example.jp; dkim=fail header.d=list.example; dkim=pass header.d=a.example; spf=fail'],
      false,
    ],
    [
      'both signatures fail',
      ['mx.example.jp; dkim=fail header.d=list.example; dkim=fail header.d=a.example; spf=fail'],
      true,
    ],
    ['only the topmost counts: a forged pass below', ['mx.example.jp; dmarc=fail', 'mx.example.jp; dmarc=pass'], true],
    ['only the topmost counts: an old failure below', ['mx.example.jp; dmarc=pass', 'list.example; dmarc=fail'], false],
    [
      'words in a comment',
      ['mx.example.jp; spf=pass (dmarc=fail; dkim=fail (spf=fail)) smtp.mailfrom=a@a.example; dmarc=pass'],
      false,
    ],
    ['a comment before the result', ['mx.example.jp; (checked) dmarc (here) = (so) fail'], true],
    [
      'words in a quoted reason',
      ['mx.example.jp; dkim=pass reason="; dmarc=fail" header.d=a.example; dmarc=pass'],
      false,
    ],
    [
      'a bracket in a quoted reason hides nothing',
      ['mx.example.jp; dkim=fail reason="(bad" header.d=a.example; spf=fail; dmarc=fail'],
      true,
    ],
    [
      'versions of methods, capitals, folding',
      ['mx.example.jp 1;\r\n DKIM/1=FAIL header.d=a.example;\r\n\tSPF=Fail smtp.mailfrom=a'],
      true,
    ],
    [
      'a server that leaves out its name',
      ['spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=fail header.d=a.example'],
      true,
    ],
    ['no result at all', ['mx.example.jp; none'], false],
    ['another property that ends alike', ['mx.example.jp; x-dmarc=fail; arc=fail'], false],
    ['an empty header', [''], false],
    [
      'a bracket that the sender opens in his server’s name hides nothing',
      ['mx.example.jp; spf=pass smtp.helo=(evil.example; dkim=none; dmarc=fail header.from=a.example'],
      true,
    ],
    [
      'a quote that he opens',
      ['mx.example.jp; spf=pass smtp.mailfrom="x@evil.example; dmarc=fail header.from=a.example'],
      true,
    ],
    [
      'a quote that he opens, closed by a later one',
      ['mx.example.jp; spf=pass smtp.mailfrom="x; dmarc=fail reason="no" header.from=a.example'],
      true,
    ],
    ['no semicolons', ['mx.example.jp dkim=none spf=pass smtp.mailfrom=x@b.example dmarc=fail (p=none)'], true],
    ['a result in quotes before another quoted word', ['mx.example.jp; spf="pass"; dmarc=fail reason="x"'], true],
    [
      'quotes that the sender writes between a method and its failure',
      ['mx.example.jp; dkim=pass header.i=dkim=""@e.example; dmarc=fail header.from="v.example"'],
      true,
    ],
    ['… in the name of his server', ['mx.example.jp; spf=pass smtp.helo=spf="a"; dmarc=fail header.from="x"'], true],
    ['a quoted result, and words behind it', ['mx.example.jp; dmarc="pass"; reason="; dmarc=fail"'], false],
    ['a result in quotes', ['mx.example.jp; dmarc="fail" header.from=a.example'], true],
    [
      'an address that looks like a result',
      ['mx.example.jp; spf=pass smtp.mailfrom=dmarc=fail@b.example; dmarc=pass header.from=b.example'],
      false,
    ],
    [
      'an address that looks like a pass',
      ['mx.example.jp; spf=fail smtp.mailfrom=spf=pass@b.example; dkim=fail header.d=b.example'],
      true,
    ],
  ])('%s', (_, headers, failed) => {
    expect(authenticationFailed(headers)).toBe(failed);
  });
});
