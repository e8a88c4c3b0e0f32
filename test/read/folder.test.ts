import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readMessages, totalBytes } from '../../src/read/index.js';
import { inFolder, readAll } from './reading.js';

const mail = (subject: string) => `Subject: ${subject}\n\ntext\n`;
const FROM = 'From a@example.com Sun Nov  1 03:04:05 2026\n';
const mbox = (...subjects: string[]) => subjects.map((s) => `${FROM}${mail(s)}\n`).join('');

/** Write files by their names within the folder; false makes an empty folder. */
function fill(folder: string, files: Record<string, string | false>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(text === false ? path : dirname(path), { recursive: true });
    if (text !== false) writeFileSync(path, Buffer.from(text, 'latin1'));
  }
}

const makeFifo = (path: string) => execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]);

/** Each message as `path index subject`, or `path <defect>`, and each warning as `! path`; paths within the folder. */
async function listing(folder: string, ...given: string[]): Promise<string[]> {
  const { messages, skipped } = await readAll(given.length > 0 ? given.map((g) => join(folder, g)) : [folder]);
  const short = (path: string) => path.slice(folder.length + 1);
  return [
    ...messages.map((m) => {
      const what = m.text.startsWith('<') ? m.text : (/^Subject: (.*)$/m.exec(m.text)?.[1] ?? m.text);
      return `${short(m.path)} ${m.index} ${what}`;
    }),
    ...skipped.map((path) => `! ${short(path)}`),
  ];
}

describe('Read: a folder', () => {
  it.each<[string, Record<string, string | false>, string[]]>([
    [
      'entries by name in UTF-8 byte order, folders among them',
      {
        'b.eml': mail('b'),
        'a/z.eml': mail('az'),
        'a.eml': mail('a'),
        'B.eml': mail('B'),
        'い.eml': mail('i'),
        '😀.eml': mail('e'),
        'ｱ.eml': mail('half'),
      },
      ['B.eml 0 B', 'a/z.eml 0 az', 'a.eml 0 a', 'b.eml 0 b', 'い.eml 0 i', 'ｱ.eml 0 half', '😀.eml 0 e'],
    ],
    [
      'mailboxes, messages and .emlx, whatever their names',
      {
        inbox: mbox('a', 'b'),
        '1': mail('c'),
        'x.txt': mail('d'),
        'y.emlx': `14\n${mail('e')}`,
        'z.eml': mbox('f', 'g'),
      },
      ['1 0 c', 'inbox 0 a', 'inbox 1 b', 'x.txt 0 d', 'y.emlx 0 e', 'z.eml 0 f', 'z.eml 1 g'],
    ],
    [
      'what holds no mail is skipped with a warning',
      {
        'truth.json': '{"From": 1}',
        README: '# Mail\n',
        Makefile: 'all: build\n',
        'conf.yml': 'name: x\nversion: 1\n',
        'notes.txt': 'From here on\nNote: x\n',
        '.DS_Store': '\x00\x00\x00\x01Bud1',
        'a.png': '\x89PNG\r\n\x1a\n',
        'Inbox.msf': '// <!-- <mdb:mork:z v="1.4"/> -->\n',
        Trash: '',
        'old.mbox.gz': '\x1f\x8b\x08\x00x',
        'empty.mbox': '',
        'members.csv': 'member_id,email\nM1,a@example.com\n',
        'x.html': '<html>',
        'k.eml': mail('k'),
      },
      [
        'k.eml 0 k',
        '! .DS_Store',
        '! Inbox.msf',
        '! Makefile',
        '! README',
        '! Trash',
        '! a.png',
        '! conf.yml',
        '! empty.mbox',
        '! members.csv',
        '! notes.txt',
        '! old.mbox.gz',
        '! truth.json',
        '! x.html',
      ],
    ],
    [
      'what is named as mail is a record, however damaged',
      {
        'a.eml': '',
        'b.eml': 'Subject: b',
        'c.EML': '\x1f\x8b\x08\x00x',
        'd.eml': 'x: y',
        'e.emlx': '',
        'f.mbox': `tail\n\n${mbox('f')}`,
        'g.mbox': `Subject: cut\n\nx\n\n${mbox('g')}`,
      },
      [
        'a.eml 0 <empty>',
        'b.eml 0 b',
        'c.EML 0 <compressed>',
        'd.eml 0 x: y',
        'e.emlx 0 <empty>',
        'f.mbox 0 tail\n',
        'f.mbox 1 f',
        'g.mbox 0 cut',
        'g.mbox 1 g',
      ],
    ],
    ['an empty folder: a warning for itself', {}, ['! ']],
    ['empty folders in it are not spoken of', { 'a.eml': mail('a'), b: false }, ['a.eml 0 a']],
  ])('%s', async (_why, files, expected) => {
    await inFolder(async (folder) => {
      fill(folder, files);
      expect(await listing(folder)).toEqual(expected);
    });
  });

  it('links in it are not followed, whether to files or to folders', async () => {
    await inFolder(async (folder) => {
      fill(folder, { 'box/a.eml': mail('a'), 'other/b.eml': mail('b') });
      symlinkSync('../other/b.eml', join(folder, 'box/b.eml'));
      symlinkSync('../other', join(folder, 'box/c'));
      symlinkSync('..', join(folder, 'box/loop'));
      symlinkSync('nowhere', join(folder, 'box/d.eml'));
      symlinkSync('box', join(folder, 'link'));
      expect(await listing(folder, 'box')).toEqual([
        'box/a.eml 0 a',
        '! box/b.eml',
        '! box/c',
        '! box/d.eml',
        '! box/loop',
      ]);
      expect((await listing(folder, 'link', 'box/b.eml')).slice(0, 2)).toEqual(['link/a.eml 0 a', 'box/b.eml 0 b']);
    });
  });

  it('paths are shown as given, joined with the name', async () => {
    await inFolder(async (folder) => {
      fill(folder, { 'a.eml': mail('a') });
      const shown = async (given: string) => (await readAll([given])).messages.map((m) => m.path);
      expect(await shown(`${folder}/`)).toEqual([`${folder}/a.eml`]);
      expect(await shown(`${folder}/./`)).toEqual([`${folder}/./a.eml`]);
      expect(await shown(`${folder}//a.eml`)).toEqual([`${folder}//a.eml`]);
    });
  });

  it('names that are not UTF-8 are read, sorted by their bytes, and shown apart', async () => {
    await inFolder(async (folder) => {
      // 表 and 裏 in Shift_JIS, and a name that is half UTF-8.
      for (const name of [
        [0x95, 0x5c],
        [0x97, 0xa0],
        [0xe3, 0x81, 0x82, 0xff],
      ]) {
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name), Buffer.from('.eml')]), mail('x'));
      }
      fill(folder, { 'z.eml': mail('z'), 'ん.eml': mail('n') });
      const expected = ['z.eml 0 z', '%95\\.eml 0 x', '%97%A0.eml 0 x', 'あ%FF.eml 0 x', 'ん.eml 0 n'];
      expect(await listing(folder)).toEqual(expected);
      // A command line gives them with U+FFFD.
      expect(await listing(folder, '\ufffd\\.eml', '\ufffd\ufffd.eml', 'あ\ufffd.eml', '\ufffd.eml')).toEqual([
        '%95\\.eml 0 x',
        '%97%A0.eml 0 x',
        'あ%FF.eml 0 x',
        '\ufffd.eml 0 <not-found>',
      ]);
    });
  });

  it('two names that a command line makes look alike stand for both files', async () => {
    await inFolder(async (folder) => {
      for (const byte of [0x81, 0x82]) {
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([byte])]), mail(String(byte)));
      }
      expect(await listing(folder, '\ufffd', '\ufffd')).toEqual(['%81 0 129', '%82 0 130']);
    });
  });
});

describe('Read: Maildir', () => {
  it.each<[string, Record<string, string | false>, string[]]>([
    [
      'cur and new, not tmp; flags in names',
      {
        'cur/1.M1P1.desk:2,S': mail('a'),
        'cur/2.M1P1.desk:2,': mail('b'),
        'new/3.M1P1.desk': mail('c'),
        'tmp/4.M1P1.desk': mail('d'),
      },
      ['cur/1.M1P1.desk:2,S 0 a', 'cur/2.M1P1.desk:2, 0 b', 'new/3.M1P1.desk 0 c'],
    ],
    [
      'folders within (Maildir++), indexes skipped',
      {
        'cur/1.a': mail('a'),
        'new': false,
        tmp: false,
        '.Sent/cur/2.a:2,S': mail('s'),
        '.Sent/new': false,
        '.Sent/maildirfolder': '',
        'dovecot.index.log': '\x01\x03',
        subscriptions: 'Sent\n',
      },
      ['.Sent/cur/2.a:2,S 0 s', 'cur/1.a 0 a', '! .Sent/maildirfolder', '! dovecot.index.log', '! subscriptions'],
    ],
    [
      'every file in cur and new is one message, however damaged, but those that begin with a dot',
      { 'cur/1': '', 'cur/2': 'hello', 'cur/3': `${FROM}${mail('c')}\n${mbox('d')}`, 'cur/.lock': '', new: false },
      ['cur/1 0 <empty>', 'cur/2 0 hello', 'cur/3 0 c', '! cur/.lock'],
    ],
    ['a folder named tmp that is in no Maildir', { 'tmp/a.eml': mail('a') }, ['tmp/a.eml 0 a']],
  ])('%s', async (_why, files, expected) => {
    await inFolder(async (folder) => {
      fill(folder, files);
      expect(await listing(folder)).toEqual(expected);
    });
  });
});

describe('Read: what cannot be read is one record that says which', () => {
  it('a path that does not exist', async () => {
    await inFolder(async (folder) => {
      fill(folder, { 'a.eml': mail('a') });
      expect(await listing(folder, 'none.eml', 'a.eml', 'a.eml/b')).toEqual([
        'none.eml 0 <not-found>',
        'a.eml 0 a',
        'a.eml/b 0 <not-found>',
      ]);
    });
  });

  it('FIFO, socket and device, in a folder or given', async () => {
    await inFolder(async (folder) => {
      makeFifo(join(folder, 'fifo'));
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
      try {
        fill(folder, { 'z.eml': mail('z') });
        expect(await listing(folder)).toEqual(['fifo 0 <fifo>', 'socket 0 <socket>', 'z.eml 0 z']);
        expect(await listing(folder, 'fifo', 'socket')).toEqual(['fifo 0 <fifo>', 'socket 0 <socket>']);
        const { messages } = await readAll(['/dev/null']);
        expect(messages).toEqual([{ path: '/dev/null', index: 0, offset: 0, bytes: 0, text: '<device>' }]);
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });
  });

  it('a file that vanishes, or becomes something else, after its folder was listed', async () => {
    await inFolder(async (folder) => {
      fill(folder, {
        'a.eml': mail('a'),
        'b.eml': mail('b'),
        'c.eml': mail('c'),
        'd.eml': mail('d'),
        'e.eml': mail('e'),
      });
      const seen: (string | undefined)[] = [];
      for await (const m of readMessages([folder], { stdin: Readable.from([]), maxBytes: 1000, warn: () => {} })) {
        if (seen.length === 0) {
          for (const name of ['b', 'c', 'd']) rmSync(join(folder, `${name}.eml`));
          makeFifo(join(folder, 'c.eml'));
          symlinkSync('a.eml', join(folder, 'd.eml'));
        }
        seen.push(m.defect?.code);
      }
      expect(seen).toEqual([undefined, 'vanished', 'fifo', 'unreadable', undefined]);
    });
  });

  it.skipIf(process.platform === 'win32')('a file and a folder without permission', async () => {
    await inFolder(async (folder) => {
      fill(folder, { 'a.eml': mail('a'), 'b.eml': mail('b'), 'c/d.eml': mail('d') });
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'a.eml'), 0);
      chmodSync(join(folder, 'c'), 0);
      // Root may read everything.
      const root = process.geteuid?.() === 0;
      if (root) process.seteuid?.(65534);
      try {
        expect(await listing(folder)).toEqual(['a.eml 0 <unreadable>', 'b.eml 0 b', 'c 0 <unreadable>']);
        expect(await listing(folder, 'a.eml', 'c/d.eml')).toEqual(['a.eml 0 <unreadable>', 'c/d.eml 0 <unreadable>']);
      } finally {
        if (root) process.seteuid?.(0);
        chmodSync(join(folder, 'c'), 0o755);
      }
    });
  });

  it.runIf(process.platform === 'linux')('a file whose first read fails', async () => {
    const { messages } = await readAll(['/proc/self/mem']);
    expect(messages.map((m) => m.text)).toEqual(['<unreadable>']);
  });
});

describe('Read: progress', () => {
  it('ends at the total, with what was skipped or too large counted too', async () => {
    await inFolder(async (folder) => {
      fill(folder, {
        'a.eml': mail('a'),
        'b.mbox': mbox('b', 'c'),
        'd.png': `\x89PNG${'x'.repeat(50_000)}`,
        'e.eml': mail('e').repeat(3000),
      });
      const steps: number[] = [];
      await readAll([folder], { maxBytes: 20_000, blockSize: 1000, progress: (n) => steps.push(n) });
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(steps.at(-1)).toBe(totalBytes([folder]));
      expect(totalBytes([folder])).toBeGreaterThan(100_000);
    });
  });

  it.each<[string, string[], number | null]>([
    ['standard input: unknown', ['-'], null],
    ['a path that is not there counts nothing', ['/nowhere/at-all.eml'], 0],
    ['nothing', [], 0],
  ])('total: %s', (_why, paths, expected) => {
    expect(totalBytes(paths)).toBe(expected);
  });
});
