/**
 * What commander says of a command line, by a code of ours. It throws a code and an English line; the names in the line
 * are had from nowhere else.
 */
import type { CommanderError } from 'commander';
import type { Told, UsageProblems } from '../errors.js';

type Named = Readonly<Record<string, string | undefined>>;

const SIMILAR = String.raw`(?:\n\(Did you mean (?:one of )?(?<similar>.*)\?\))?`;

/** Of each code: its line, and what is told of it. */
const LINES: Readonly<Record<string, [RegExp, (named: Named) => Told<UsageProblems>]>> = {
  'commander.missingArgument': [
    /^error: missing required argument '(?<argument>.*)'$/su,
    ({ argument = '' }) => ({ code: 'missing-argument', argument }),
  ],
  'commander.optionMissingArgument': [
    /^error: option '(?<option>.*)' argument missing$/su,
    ({ option = '' }) => ({ code: 'missing-value', option }),
  ],
  'commander.missingMandatoryOptionValue': [
    /^error: required option '(?<option>.*)' not specified$/su,
    ({ option = '' }) => ({ code: 'missing-option', option }),
  ],
  'commander.unknownOption': [
    new RegExp(`^error: unknown option '(?<option>.*?)'${SIMILAR}$`, 'su'),
    ({ option = '', similar }) => ({ code: 'unknown-option', option, similar: listed(similar) }),
  ],
  'commander.unknownCommand': [
    new RegExp(`^error: unknown command '(?<command>.*?)'${SIMILAR}$`, 'su'),
    ({ command = '', similar }) => ({ code: 'unknown-command', command, similar: listed(similar) }),
  ],
  'commander.excessArguments': [
    /^error: too many arguments(?: for '(?<command>.*)')?\. Expected (?<expected>\d+) arguments? but got (?<given>\d+)\.$/u,
    ({ command = null, expected, given }) => ({
      code: 'too-many-arguments',
      command,
      expected: Number(expected),
      given: Number(given),
    }),
  ],
};

export function commanderProblem({ code, message }: CommanderError): Told<UsageProblems> {
  const [line, told] = LINES[code] ?? [];
  const found = line?.exec(message);
  if (told && found) return told(found.groups ?? {});
  return { code: 'not-understood', text: message.replace(/^error: /u, '') };
}

function listed(similar: string | undefined): string[] {
  return similar === undefined ? [] : similar.split(', ');
}
