import { globSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The rooms whose rules decide what is late, and who is commended or urged for it. */
const rooms = 'functions/{tasks,figures,organisation/calendar}/**/*.ts'
/** Words, schemas and operations decide nothing. */
const decidesNothing =
  /\.operation\.ts$|-(store|problems|answer|request|writes|reader|items|words|files|columns|cursor)\.ts$/
/** What reads or writes the table is tried with a table, by other tests than those of the rules. */
const asksTheTable =
  /^(?:import (?!type)|\} from ).*(?:platform\/(?:table|http|archive|lambda|runs)\/|-store\.ts')/m

const rules = globSync(rooms)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !decidesNothing.test(file) && !asksTheTable.test(readFileSync(file, 'utf8')))

export default {
  testRunner: 'rules',
  plugins: [join(import.meta.dirname, 'rules-runner.mjs')],
  mutate: rules,
  ignorePatterns: ['/docs/screenshots', '/web', 'cdk.out*'],
  coverageAnalysis: 'perTest',
  // What is made once as a module is loaded would have to be loaded anew for each change: these are left out.
  ignoreStatic: true,
  // What was tried is kept: runs of a few files add up.
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutation/tried.json',
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/mutation/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  // Beside the project, not within its node_modules: what is prepared before each file of tests would be prepared once there.
  tempDirName: join(tmpdir(), 'dung-han-mutation'),
  thresholds: { high: 95, low: 85, break: 85 },
  checkers: [],
  dryRunTimeoutMinutes: 30,
}
