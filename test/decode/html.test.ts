import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../src/decode/html.js';

const shown = (html: string) =>
  htmlLines(html).map((line) => (line.depth > 0 ? `${'>'.repeat(line.depth)} ` : '') + line.text);

describe("Decode: the writer's own text, HTML", () => {
  it.each<[string, string, string[]]>([
    ['blocks and breaks', '<div>a</div><p>b<br>c</p>d', ['a', 'b', 'c', 'd']],
    ['a break at the end of a block adds no line', '<div>a<br></div><div>b</div>', ['a', 'b']],
    ['a blank line', '<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
    ['inline elements', 'a<b>b</b><span> c</span>', ['ab c']],
    ['white space', '<p> a \n  b\t</p>', ['a b']],
    ['a source line end within Japanese', '<p>山田\r\n花子\nab</p>', ['山田花子 ab']],
    ['no-break spaces', 'a&nbsp;&nbsp;b', ['a  b']],
    ['preformatted', '<pre>a\n  b\n</pre>', ['a', '  b']],
    ['preformatted by style', '<div style="white-space: pre-wrap">a\n b</div>', ['a', ' b']],
    ['character references', '&#x6C0F;&#21517;&amp;&lt;', ['氏名&<']],
    ['references to two surrogates', '&#xD842;&#xDFB7;野 &#55399;&#56893;', ['𠮷野 𩸽']],
    ['… and to halves of none', '&#xD842;a &#xDFB7;&#xD842;', ['\ufffda \ufffd\ufffd']],
    [
      'cells beside each other',
      '<table><tr><td>氏名</td><td>山田</td></tr><tr><th>カナ</th><td></td></tr></table>',
      ['氏名\t山田', 'カナ\t'],
    ],
    [
      'a break within a cell of data',
      '<table><tr><td>お支払い<br>(方法)</td><td><p>クレジット</p></td></tr></table>',
      ['お支払い (方法)\tクレジット'],
    ],
    ['cells and rows left open', '<table><tr><td>a<td>b<tr><td>c<td>d</table>e', ['a\tb', 'c\td', 'e']],
    ['a table that only lays out', '<table><tr><td>a<br>b<br>c</td></tr></table>', ['a', 'b', 'c']],
    ['a spacer beside the text', '<table><tr><td>&nbsp;</td><td>a<br>b<br>c</td></tr></table>', ['', 'a', 'b', 'c']],
    [
      'tables within tables',
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table>c</td></tr></table>',
      ['a\tb', 'c'],
    ],
    [
      'two columns of lines',
      '<table><tr><td>1<br>2<br>3<br>4<br>5</td><td>a<br>b<br>c<br>d<br>e</td></tr></table>',
      ['1\ta', '2\tb', '3\tc', '4\td', '5\te'],
    ],
    [
      'hidden by style',
      'a<span style="display:none">x</span><i style="font-size:0">y</i><b style="visibility: hidden">z</b>',
      ['a'],
    ],
    ['a small size is no hiding', '<span style="font-size:0.9em">a</span>', ['a']],
    ['hidden by attribute', 'a<div hidden>x</div>', ['a']],
    [
      'hidden by a class',
      '<style>.pre{display:none} @media print{.b{display:none}}</style><p class="pre">x</p><p class=b>y</p>',
      ['y'],
    ],
    [
      'head, style, script, comments',
      '<head><title>t</title><style>p{}</style></head><script>s</script><!-- c --><!--[if mso]>m<![endif]-->a',
      ['a'],
    ],
    ['struck out', 'a<s>x</s><del>y</del><span style="text-decoration:line-through">z</span>', ['a']],
    [
      'quotes',
      'a<blockquote type="cite">b<blockquote class="gmail_quote">c</blockquote></blockquote>d',
      ['a', '> b', '>> c', 'd'],
    ],
    ['an indent is no quote', '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">a</blockquote>', ['a']],
    ['marks', '<div>&gt; a</div><div>&gt;&gt; b</div><div>c</div><div>&gt;_&lt;</div>', ['> a', '>> b', 'c', '>_<']],
    [
      'readings above',
      '<ruby>山田<rp>(</rp><rt>やまだ</rt><rp>)</rp></ruby> <ruby>遥<rt>はるか</ruby>です',
      ['山田 遥です'],
    ],
    [
      'readings above, letter by letter',
      '<ruby><rb>山</rb><rt>やま</rt>田<rt>だ</ruby>さん<rt>と</rt>母',
      ['山田さんと母'],
    ],
    ['lists', '<ul><li>a<li>b</ul><ol start="3"><li>c</li><li><p>d</p></li></ol>', ['a', 'b', '3. c', '4. d']],
    ['emoji as images', 'a<img src="x" alt="🍑">b<img alt="our logo">', ['a🍑b']],
    ['fields of a form', '氏名 <input value="山田"> <select><option>x</select>', ['氏名 山田']],
    ['links', '<a href="http://www.example.com/">ここ</a>', ['ここ']],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected);
  });

  it('two megabytes', () => {
    const lines = htmlLines('<div>・氏名：<b>山田</b></div>\r\n'.repeat(50_000));
    expect(lines).toHaveLength(50_000);
    expect(lines.at(-1)).toEqual({ text: '・氏名：山田', depth: 0 });
  });

  it('elements nested deeper than any mail', () => {
    expect(shown(`${'<b>'.repeat(50_000)}a<br>b`)).toEqual(['a', 'b']);
    expect(shown(`${'<table><tr><td>'.repeat(2000)}a`)).toEqual(['a']);
  });

  it('a row of very many cells', () => {
    expect(htmlLines(`<table><tr>${'<td>a'.repeat(200_000)}`)).toHaveLength(1);
  });
});
