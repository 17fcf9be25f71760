import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { inTwoLanes } from './test/support/lanes.ts'
import { needsItsOwnProcess } from './test/support/own-process.ts'

/** Of one file, roughly, where no run before this one has measured it. */
const secondsByFolder = { browser: 30, journeys: 15, infra: 6 }
const secondsOfOthers = 2

/** What failed in the last run goes first; then the long files on one worker and the short ones on the other. */
class InTwoLanes extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lastOf = (file: TestSpecification) => this.ctx.cache.getTestSpecificationResult(file)
    const secondsOf = (file: TestSpecification): number => {
      const last = lastOf(file)
      if (last) return last.duration / 1000
      const found = Object.entries(secondsByFolder).find(([folder]) =>
        file.moduleId.includes(`/test/${folder}/`),
      )
      return found?.[1] ?? secondsOfOthers
    }
    const failed = files.filter((file) => lastOf(file)?.failed)
    const others = (await super.sort(files))
      .filter((file) => !failed.includes(file))
      .sort((one, other) => secondsOf(other) - secondsOf(one))
    return [...failed, ...inTwoLanes(others, secondsOf)]
  }
}

const everyFile = 'test/**/*.test.ts'
const rules = globSync(everyFile).filter((file) => !needsItsOwnProcess(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: InTwoLanes },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.vitest/results.json' },
    // The rules first, all in half a minute: what is wrong with one is told before anything is started.
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: rules,
          isolate: false,
          setupFiles: ['test/support/zone-of-file.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'city',
          include: [everyFile],
          exclude: rules,
          globalSetup: ['test/support/global-setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
