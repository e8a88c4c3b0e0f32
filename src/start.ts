/**
 * Loads the program: one script, with what the engine made of it when it was built, so that it need not be read and compiled anew at
 * each start. Where that is missing, or comes from another version of the engine, the script is compiled, and runs the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const PROGRAM = new URL('./program.js', import.meta.url);
/** What the engine keeps of a script that it has run: V8's code cache. */
export const CODE = new URL('./program.code', import.meta.url);

export interface Program {
  script: Script;
  run(): void;
}

/** @throws Error where the program is not built */
export function loadProgram(): Program {
  // ASCII throughout, as the build writes it: read as Latin-1 it takes no decoding.
  const script = new Script(readFileSync(PROGRAM, 'latin1'), {
    filename: fileURLToPath(PROGRAM),
    cachedData: codeOf(CODE),
  });
  const program = script.runInThisContext() as (require: NodeJS.Require, moduleUrl: string) => void;
  return { script, run: () => program(createRequire(PROGRAM), PROGRAM.href) };
}

function codeOf(path: URL): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
