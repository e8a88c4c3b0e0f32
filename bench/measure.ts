/** What a whole process costs: time, processors, memory. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The checkout's folder, from where the compiled benchmark stands. */
export const ROOT = join(import.meta.dirname, '../..');

export interface Cost {
  seconds: number;
  /** Seconds of processor time, of all threads. */
  cpu: number;
  /** Peak, in bytes. */
  memory: number;
}

/**
 * Runs the command, its standard output into the file `output`.
 * @throws where it cannot be started or fails, with what it said
 */
export function measured(command: readonly string[], output: string, env: Record<string, string> = {}): Cost {
  const child = spawnSync('python3', [join(ROOT, 'bench/measure.py'), output, ...command], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.error) throw new Error('python3 is needed to measure with', { cause: child.error });
  const cost = child.status === 0 ? (JSON.parse(child.stdout) as Cost & { status: number }) : null;
  if (cost === null || cost.status !== 0) throw new Error(`${command.join(' ')} failed:\n${child.stderr}`);
  return cost;
}

/** Runs what is not measured. @throws where it fails */
export function done(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const child = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 << 20,
  });
  if (child.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${child.stderr}`);
  return child.stdout;
}

/** Is there such a program? */
export function isHere(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}
