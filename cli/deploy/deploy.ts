import { randomBytes } from 'node:crypto'
import { originParameter, stackName } from '../../infra/city-stack.ts'
import { tableNameOf } from '../../infra/stages/stage.ts'
import { exitCodes, Failed, failureOf } from '../failures.ts'
import { lines, type Words, words } from '../words/words.ts'
import { enterFirstAdministrator } from './administrator.ts'
import { findStack, lookAt } from './aws/look.ts'
import { dnsRecordsOf, outputWords } from './outputs.ts'
import { publish } from './pages.ts'
import { isShell, planOf, type StepName } from './plan.ts'
import { type Session, stageContext } from './session.ts'
import { type Outputs, smokeTest } from './smoke.ts'

/** What the steps before have found out. */
interface Progress {
  /** As the stacks stand now, with the table's name. */
  outputs: Outputs
  differs: boolean
  changed: boolean
}

type Step = (session: Session, progress: Progress) => Promise<Words | undefined>

const refused = (code: string, text: Words) => new Failed({ exit: exitCodes.wrong, code, text })

const assemblyOf = ({ stage }: Session) => `cdk.out/${stage.name}`
const fromAssembly = (session: Session) => ['--app', assemblyOf(session)]

const outputsOf = async ({ aws, stage }: Session): Promise<Outputs> => ({
  ...(await findStack(aws, stackName(stage, 'service')))?.outputs,
  Table: tableNameOf(stage),
})

/** Agreed to by typing it; a pipeline agrees by `--yes`. */
const agree = async ({ yes, ask }: Session): Promise<void> => {
  if (yes) return
  const typed = await ask(words('Thực hiện các thay đổi trên? Gõ "có": ', 'Make these changes? Type "yes": '))
  if (typed === undefined)
    throw refused(
      'not-agreed',
      words(
        'Không có ai trả lời. Hãy chạy trong cửa sổ lệnh, hoặc thêm --yes.',
        'Nobody can answer. Run it in a terminal, or add --yes.',
      ),
    )
  if (!['có', 'co', 'yes', 'y'].includes(typed.trim().toLowerCase()))
    throw refused('not-agreed', words('Chưa thay đổi gì.', 'Nothing was changed.'))
}

/**
 * What the distribution and the API share: made for the first deployment, kept by CloudFormation in every later one, and made
 * anew where that is asked for.
 */
const originSecretFor = async ({ aws, stage, isDry, newSecret }: Session): Promise<string[]> => {
  const name = stackName(stage, 'service')
  const stack = await findStack(aws, name)
  const isKept = stack?.parameters.includes(originParameter) && !isShell(stack)
  if (isKept && !newSecret) return []
  const secret = isDry ? '<secret>' : randomBytes(32).toString('base64url')
  return ['--parameters', `${name}:${originParameter}=${secret}`]
}

const deployStack =
  (part: 'data' | 'service'): Step =>
  async (session, progress) => {
    if (progress.differs || (part === 'service' && session.newSecret)) {
      const approved = ['--require-approval', 'never', '--exclusively']
      const secret = part === 'service' ? await originSecretFor(session) : []
      const name = stackName(session.stage, part)
      await session.cdk('deploy', name, ...fromAssembly(session), ...approved, ...secret)
      progress.changed = true
    }
    progress.outputs = await outputsOf(session)
    return undefined
  }

const steps: Readonly<Record<StepName, Step>> = {
  bootstrap: async ({ cdk, stage }) => {
    await cdk('bootstrap', `aws://${stage.account}/${stage.region}`)
    return undefined
  },
  synth: async (session) => {
    await session.cdk('synth', '--quiet', '--output', assemblyOf(session), ...stageContext(session))
    return undefined
  },
  diff: async (session, progress) => {
    const said = await session.cdk('diff', ...fromAssembly(session))
    // The line with which the CDK ends; without it there is something to look at.
    progress.differs = /stacks with differences: (\d+)/.exec(said)?.[1] !== '0'
    if (!progress.differs) return words('Hạ tầng không có gì thay đổi.', 'The stacks have nothing to change.')
    if (!session.isDry) await agree(session)
    return undefined
  },
  'deploy-data': deployStack('data'),
  'deploy-service': deployStack('service'),
  publish: async ({ aws, page, now }, progress) => {
    const { PagesBucket = '' } = progress.outputs
    const { put, forgotten } = await publish(aws, PagesBucket, await page(), now)
    if (put === 0) return words('Trang không có gì thay đổi.', 'The page has nothing to change.')
    progress.changed = true
    return words(
      `Đã đưa lên ${put} tệp, bỏ ${forgotten} tệp cũ.`,
      `${put} files published, ${forgotten} old ones removed.`,
    )
  },
  administrator: async (session, { outputs: { Table = '' } }) => enterFirstAdministrator(session, Table),
  smoke: async (session, { outputs, changed }) => {
    const results = await smokeTest(session, outputs, changed)
    if (session.isDry) return undefined
    for (const { about, wrong, isNeeded } of results) {
      const [vi, en] = wrong ? (isNeeded ? ['SAI', 'WRONG'] : ['CHÚ Ý', 'NOTE']) : ['được', 'ok']
      session.tell(
        words(
          `  ${vi}: ${about.vi}${wrong ? `: ${wrong.vi}` : ''}`,
          `  ${en}: ${about.en}${wrong ? `: ${wrong.en}` : ''}`,
        ),
      )
    }
    if (results.every(({ wrong, isNeeded }) => !wrong || !isNeeded)) return undefined
    throw refused(
      'smoke-test-failed',
      words('Có phần chưa hoạt động, ghi ở trên.', 'A part does not work, as said above.'),
    )
  },
  outputs: async ({ aws, stage, tell }, { outputs, changed }) => {
    const { DkimAttributes } = await aws.ses.getEmailIdentity({ EmailIdentity: stage.mail.domain })
    const records = dnsRecordsOf(stage, outputs.SiteDomain ?? '', DkimAttributes?.Tokens ?? [])
    tell(outputWords(stage, outputs, records))
    return changed ? undefined : words('Không có gì phải thay đổi.', 'Nothing had to be changed.')
  },
}

const stepWords: Readonly<Record<StepName, Words>> = {
  bootstrap: words('chuẩn bị tài khoản cho CDK', 'prepare the account for the CDK'),
  synth: words('tạo các mẫu hạ tầng', 'make the templates'),
  diff: words('so với đang chạy', 'compare with what runs'),
  'deploy-data': words('triển khai dữ liệu', 'deploy the data'),
  'deploy-service': words('triển khai dịch vụ', 'deploy the service'),
  publish: words('đưa trang lên', 'publish the page'),
  administrator: words('mời người quản trị đầu tiên', 'invite the first administrator'),
  smoke: words('thử tại chỗ', 'try what stands'),
  outputs: words('kết quả', 'outputs'),
}

/** Where it stopped, why, and that the same command goes on: every step looks at what is done already. */
const stoppedAt = (error: unknown, name: StepName, place: string): Failed => {
  const failure = failureOf(error)
  const where = words(
    `Dừng ở bước ${place}: ${stepWords[name].vi}. Khi đã sửa, chạy lại đúng lệnh này để làm tiếp.`,
    `Stopped at step ${place}: ${stepWords[name].en}. When it is mended, the same command goes on.`,
  )
  return new Failed({ ...failure, text: lines(failure.text, where) })
}

/**
 * Brings a stage to what this checkout says. Nothing is begun where something would break on the way.
 * @throws Failed with what to do, and the step it stopped at
 */
export const deploy = async (session: Session): Promise<void> => {
  const { stops, warnings, steps: names } = planOf(session.stage, await lookAt(session.aws, session.stage))
  if (stops.length > 0) throw refused('not-ready', lines(...stops))
  for (const warning of warnings) session.tell(words(`CHÚ Ý: ${warning.vi}`, `NOTE: ${warning.en}`))
  const progress: Progress = { outputs: {}, differs: true, changed: false }
  for (const [index, name] of names.entries()) {
    const place = `${index + 1}/${names.length}`
    session.tell(words(`[${place}] ${stepWords[name].vi}`, `[${place}] ${stepWords[name].en}`))
    try {
      const said = await steps[name](session, progress)
      if (said && !session.isDry) session.tell(said)
    } catch (error) {
      throw stoppedAt(error, name, place)
    }
  }
}
