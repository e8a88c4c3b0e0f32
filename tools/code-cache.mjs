/** Keeps what the engine compiles of the program for a small mailbox, matched against members: `node tools/code-cache.mjs MEMBERS`. */
import { writeFileSync } from 'node:fs';
import v8 from 'node:v8';
import { CODE, loadProgram } from '../dist/start.js';

const [members] = process.argv.slice(2);
// The engine takes code only under the flags it was made under, and the program is loaded before it sets any.
v8.setFlagsFromString = () => undefined;
process.argv.splice(2, 1, 'triage', 'fixtures/sample/inbox.mbox', '--members', members, '--today', '2026-11-22');
const { script, run } = loadProgram();
process.on('exit', () => writeFileSync(CODE, script.createCachedData()));
run();
