import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { needsItsOwnProcess } from '../support/own-process.ts'

/** Whole histories drawn at random take seconds: too long to be run once for each changed rule. */
const isLong = (file: string): boolean => /\/(histories|random-history)\.test\.ts$/.test(file)

/** What makes a city's records without a table to write them to: the rules of what a history tells are tested with it. */
const withoutRecords = (text: string): string => text.replace(/\/platform\/table\/(?:small-)?city\.ts/g, '')

/** The rules' tests alone: they start nothing, so that thousands of changed rules can be tried in one process. */
const rules = globSync('test/functions/{tasks,figures,organisation,directives,shared}/**/*.test.ts').filter(
  (file) => !needsItsOwnProcess(withoutRecords(readFileSync(file, 'utf8'))) && !isLong(file),
)

export default defineConfig({ test: { include: rules, isolate: false, testTimeout: 60_000 } })
