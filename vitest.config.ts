import { defineConfig } from 'vitest/config';

// Days and times are shown in the machine's own zone: of the tests' processes it is this one, wherever they run.
process.env.TZ = 'UTC';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
