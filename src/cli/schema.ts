/** `madoguchi schema` */
import type { Command } from 'commander';
import { addCommand, type Context } from './command.js';
import { EXIT } from './exit-status.js';
import { Output } from './output.js';

export function addSchema(parent: Command, context: Context): void {
  addCommand(parent, 'schema', context)
    .option('--lang <ja|en>', context.help.options.lang)
    .action(async () => {
      const { recordJsonSchema } = await import('../present/schema.js');
      const out = new Output(context.io.stdout);
      await out.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
      await out.end();
      context.finish(EXIT.done);
    });
}
