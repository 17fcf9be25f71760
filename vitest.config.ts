import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { inTwoLanes } from './test/support/lanes.ts'
import { needsItsOwnProcess, onlyOpensCities } from './test/support/own-process.ts'

/** Of one file, roughly, where no run before this one has measured it. */
const secondsByFolder = { browser: 30, journeys: 15, infra: 6 }
const secondsOfOthers = 2

/** What failed in the last run goes first; then, of each project, the long files on one worker and the short ones on the other. */
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
    const byProject = [...Map.groupBy(others, ({ project }) => project.name).values()]
    return [...failed, ...byProject.flatMap((own) => inTwoLanes(own, secondsOf))]
  }
}

const everyFile = 'test/**/*.test.ts'
const filesWhose = (isSo: (text: string) => boolean) =>
  globSync(everyFile).filter((file) => isSo(readFileSync(file, 'utf8')))
const rules = filesWhose((text) => !needsItsOwnProcess(text))
const cities = filesWhose(onlyOpensCities)

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
          name: 'stores',
          include: [everyFile],
          exclude: [...rules, ...cities],
          globalSetup: ['test/support/global-setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cities',
          include: cities,
          isolate: false,
          // A city and its browser wait for each other often enough that two of them leave a processor idle.
          maxWorkers: 3,
          globalSetup: ['test/support/global-setup.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
