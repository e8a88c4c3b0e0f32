import { describe, expect, it } from 'vitest';
import { render, unknownPlaceholders } from '../../src/text/template.js';

describe('unknownPlaceholders', () => {
  it.each([
    ['a known one', '{{name}} 様', []],
    ['none at all', 'お客様', []],
    ['an unknown one', '{{nmae}} 様', ['{{nmae}}']],
    ['two', '{{a}}{{name}}{{b}}', ['{{a}}', '{{b}}']],
    ['spaces inside', '{{ name }}', ['{{', '}}']],
    ['one that does not end', '{{name', ['{{name']],
    ['an end alone', 'name}}', ['}}']],
    ['single braces are text', '{name}', []],
  ])('%s', (_why, template, expected) => {
    expect(unknownPlaceholders(template, ['name'])).toEqual(expected);
  });
});

describe('render', () => {
  it.each([
    ['a value', '{{name}} 様', '早川', '早川 様'],
    ['twice', '{{name}}{{name}}', 'a', 'aa'],
    ['a placeholder in a value stays text', '{{name}}', '{{name}}', '{{name}}'],
    ['a pattern of replacement in a value stays text', '{{name}}', "$& $1 $'", "$& $1 $'"],
  ])('%s', (_why, template, name, expected) => {
    expect(render(template, { name })).toBe(expected);
  });

  it('refuses an unknown placeholder', () => {
    expect(() => render('{{other}}', { name: 'a' })).toThrow('{{other}}');
    expect(() => render('{{constructor}}', { name: 'a' })).toThrow('{{constructor}}');
  });
});
