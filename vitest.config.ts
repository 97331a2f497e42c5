import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', '{bench,training,workshop}/test/**/*.test.ts'],
    // Left to itself, Vitest leaves one processor idle: of two, half.
    maxWorkers: '100%',
    // Some tests start a whole command or read a megabyte; a slow machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
