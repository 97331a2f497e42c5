import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', '{bench,training,workshop}/test/**/*.test.ts'],
    // Some tests start a whole command or read a megabyte; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
