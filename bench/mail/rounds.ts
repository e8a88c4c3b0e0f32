/** Runs of several programs, interleaved, and their medians. */
import { join } from 'node:path';
import { quantile } from '../figures.js';
import { type Cost, measured } from '../measure.js';
import type { Command } from './peers.js';

/**
 * Each command once a round, A B C, then B C A: what the machine does beside them falls on all alike. The medians over
 * the rounds, in the commands' order.
 * @param expected messages each has to have taken in; null: not counted
 * @throws where one counted other than expected
 */
export async function interleaved(
  commands: readonly (Command & { expected: number | null })[],
  rounds: number,
  folder: string,
  told: (round: number) => void = () => {},
): Promise<Cost[]> {
  const costs: Cost[][] = commands.map(() => []);
  const output = join(folder, 'output');
  for (let round = 0; round < rounds; round++) {
    told(round);
    for (let i = 0; i < commands.length; i++) {
      const at = (i + round) % commands.length;
      const command = commands[at];
      if (!command) continue;
      command.prepare?.();
      costs[at]?.push(measured(command.argv, output, command.env));
      if (command.expected === null) continue;
      const count = await command.counted(output);
      if (count !== command.expected)
        throw new Error(`${command.argv.join(' ')} took in ${count} messages of ${command.expected}`);
    }
  }
  return costs.map((list) => ({
    seconds: middle(list.map(({ seconds }) => seconds)),
    cpu: middle(list.map(({ cpu }) => cpu)),
    memory: middle(list.map(({ memory }) => memory)),
  }));
}

function middle(values: readonly number[]): number {
  return quantile(values, 0.5);
}
