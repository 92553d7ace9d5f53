import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'fixtures/**/*.test.ts', 'build/**/*.test.ts'],
    globalSetup: 'test/seed.ts',
    setupFiles: 'test/seeded.ts',
    testTimeout: 30_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
