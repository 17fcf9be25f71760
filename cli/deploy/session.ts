import type { Stage } from '../../infra/stages/stage.ts'
import type { Words } from '../words/words.ts'
import type { Aws } from './aws/aws.ts'
import type { Cdk } from './aws/cdk.ts'

/** What the steps of one run work with. */
export interface Session {
  readonly stage: Stage
  /** Where the stage's file is, if not in its usual place. */
  readonly folder: string | undefined
  readonly aws: Aws
  readonly cdk: Cdk
  /** The answer of an address of the city itself. */
  readonly http: (address: string) => Promise<{ status: number; type: string; text: string }>
  readonly tell: (text: Words) => void
  /** @returns what the person typed; undefined where nobody can */
  readonly ask: (question: Words) => Promise<string | undefined>
  /** No question is asked: a pipeline runs it. */
  readonly yes: boolean
  /** The built page's folder. */
  readonly page: () => Promise<string>
  readonly isDry: boolean
  /** The distribution and the API get another secret between them. */
  readonly newSecret: boolean
  readonly now: Date
}

/** Which stage the CDK's command line is to synthesise. */
export const stageContext = ({ stage, folder }: Session): string[] => [
  '--context',
  `stage=${stage.name}`,
  ...(folder ? ['--context', `stages=${folder}`] : []),
]
