/** An import in a process of its own, so that the memory is the import's alone: prints seconds, bytes and members as JSON. */
import { importMembers } from '../src/store/index.js';

const [, , csvPath, dbPath] = process.argv;
if (csvPath === undefined || dbPath === undefined) throw new Error('import-child.js CSV DB');
const start = performance.now();
const { members } = await importMembers({ csvPath, dbPath, importedAt: '2026-01-01T00:00:00Z' });
const seconds = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ members, seconds, memory: process.resourceUsage().maxRSS * 1024 }));
