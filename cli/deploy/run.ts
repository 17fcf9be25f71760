import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { exampleStage, type Stage } from '../../infra/stages/stage.ts'
import { readStage, StageRefused } from '../../infra/stages/stage-file.ts'
import { exitCodes, Failed, failureOf, wrongUse } from '../failures.ts'
import { type Language, languageOf, type Words, words } from '../words/words.ts'
import { awsOf } from './aws/aws.ts'
import { type Cdk, dryCdk } from './aws/cdk.ts'
import { type DryRun, dryRunOf } from './aws/dry-run.ts'
import { identityOf } from './aws/look.ts'
import { deploy } from './deploy.ts'
import { destroy } from './destroy.ts'
import type { Session } from './session.ts'

/** Where a run is told, asked and given what is beside it. */
export interface Io {
  readonly out: (text: string) => unknown
  readonly err: (text: string) => unknown
  /** @returns undefined where nobody can answer */
  readonly ask: (question: string) => Promise<string | undefined>
  readonly env: NodeJS.ProcessEnv
  /** Folders are told from where the person stands. */
  readonly from: string
  readonly cdk: Cdk
  readonly page: () => Promise<string>
}

const options = {
  stage: { type: 'string' },
  stages: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'new-secret': { type: 'boolean' },
  confirm: { type: 'string' },
  'with-data': { type: 'boolean' },
  language: { type: 'string' },
} as const

const usage = words(
  `npm run deploy -- --stage TÊN [--yes] [--dry-run] [--new-secret]
npm run destroy -- --stage TÊN [--confirm TÊN] [--with-data] [--dry-run]
  --stages THƯ-MỤC: nơi có TÊN.json, mặc định infra/stages; --language vi|en`,
  `npm run deploy -- --stage NAME [--yes] [--dry-run] [--new-secret]
npm run destroy -- --stage NAME [--confirm NAME] [--with-data] [--dry-run]
  --stages FOLDER: where NAME.json is, by default infra/stages; --language vi|en`,
)

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch {
    throw wrongUse('wrong-use', usage)
  }
}

const stageFailure = ({ problems }: StageRefused, file: string): Failed =>
  new Failed({
    exit: exitCodes.wrong,
    code: 'stage-refused',
    text: words(`Tệp cấu hình ${file} chưa dùng được:`, `The stage's file ${file} cannot be used:`),
    problems: problems.map(({ kind, vi, en }) => ({ code: kind, vi, en })),
  })

const stageOf = (name: string, folder: string | undefined): Stage => {
  try {
    const stage = readStage(name, folder)
    if (name !== exampleStage) return stage
  } catch (error) {
    if (error instanceof StageRefused) throw stageFailure(error, `${name}.json`)
    throw error
  }
  throw wrongUse(
    'example-stage',
    words(
      'Giai đoạn example chỉ để chép: hãy chép example.json thành tệp khác, ví dụ pilot.json, rồi điền.',
      'The stage example is there to be copied: copy example.json to another file, for example pilot.json, and fill it in.',
    ),
  )
}

/** Whoever is signed in to another account would put the city there, or take another one away. */
const requireAccount = async ({ aws, stage, tell }: Session): Promise<void> => {
  const { account, arn } = await identityOf(aws)
  tell(
    words(
      `AWS: ${arn}, tài khoản ${account}, vùng ${stage.region}`,
      `AWS: ${arn}, account ${account}, region ${stage.region}`,
    ),
  )
  if (account === stage.account) return
  throw new Failed({
    exit: exitCodes.wrong,
    code: 'other-account',
    text: words(
      `Đang đăng nhập tài khoản ${account}, nhưng ${stage.name}.json ghi ${stage.account}. Hãy đổi AWS_PROFILE hoặc sửa account.`,
      `You are signed in to account ${account}, but ${stage.name}.json says ${stage.account}. Change AWS_PROFILE or account.`,
    ),
  })
}

const fetched = async (address: string) => {
  const answer = await fetch(address, { redirect: 'follow', signal: AbortSignal.timeout(30_000) })
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}

const dryHttp =
  ({ say }: DryRun) =>
  async (address: string) => {
    say(`GET ${address}`)
    return { status: 0, type: '', text: '' }
  }

type Values = ReturnType<typeof parse>['values']

const sessionOf = (values: Values, io: Io, language: Language, isRemoval: boolean): Session => {
  const {
    stage: name,
    stages,
    yes = false,
    'dry-run': isDry = false,
    'new-secret': newSecret = false,
  } = values
  if (!name) throw wrongUse('stage-missing', usage)
  const folder = stages && resolve(io.from, stages)
  const stage = stageOf(name, folder)
  const say = (line: string) => io.out(`${line}\n`)
  io.env.AWS_REGION = stage.region // for the CDK and for the table
  const dryRun = isDry ? dryRunOf(stage, isRemoval, say) : undefined
  return {
    stage,
    folder,
    aws: awsOf(stage.region, dryRun),
    cdk: dryRun ? dryCdk(dryRun) : io.cdk,
    http: dryRun ? dryHttp(dryRun) : fetched,
    tell: (text: Words) => say(text[language]),
    ask: (question) => io.ask(question[language]),
    yes,
    page: io.page,
    isDry,
    newSecret,
    now: new Date(),
  }
}

/** `deploy` or `destroy`, from what was typed to the exit code. It never throws. */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  let language = languageOf(undefined, io.env)
  try {
    const { values, positionals } = parse(args)
    language = languageOf(values.language, io.env)
    const isRemoval = positionals[0] === 'destroy'
    const session = sessionOf(values, io, language, isRemoval)
    if (session.isDry)
      session.tell(
        words(
          'CHẠY THỬ: chỉ in các lời gọi, không gọi gì; câu trả lời là giả định.',
          'DRY RUN: calls are printed, none is made; their answers are assumed.',
        ),
      )
    await requireAccount(session)
    const { confirm, 'with-data': withData = false } = values
    if (isRemoval) await destroy(session, { confirm, withData })
    else await deploy(session)
    return exitCodes.done
  } catch (error) {
    const { text, problems = [], exit } = failureOf(error)
    io.err(`${[text[language], ...problems.map((problem) => `  ${problem[language]}`)].join('\n')}\n`)
    return exit
  }
}
