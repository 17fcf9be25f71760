import type { TellingFiles } from '../../files/attached-file.ts'
import { told } from '../../files/attached-file.ts'
import { type NamedFiles, namedFiles } from '../../files/attaching.ts'
import { keepFiles } from '../../files/keeping.ts'
import { etagOfVersion } from '../../platform/http/etag.ts'
import type { Answer } from '../../platform/http/operation.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { commandOf, decideOnTask, readTaskAsked, type TaskCall } from '../command/task-command.ts'
import type { Change } from '../task/change.ts'
import { factsOf, type TaskFacts } from '../task/task.ts'
import { presentFacts } from '../task/task-answer.ts'
import { answerBefore, writeChange } from '../task/tasks-store.ts'
import { filesOfTask } from './files-of-task.ts'

/** What a command says of files. */
export interface NamesFiles {
  readonly files?: readonly string[] | undefined
}

/** The command's words with the files themselves in the place of their ids. */
export const tellingFiles = <Body extends NamesFiles>(body: Body, named: NamedFiles): TellingFiles<Body> => {
  const { files: _, ...words } = body
  return { ...words, ...told(named) } as TellingFiles<Body>
}

/** The files that a call on a task names. @throws Refused file-not-there, file-already-attached, file-infected */
export const filesNamed = (
  call: Pick<TaskCall, 'store' | 'command' | 'actor' | 'now' | 'today'> & {
    readonly path: { readonly id: string }
    readonly body: NamesFiles
  },
  isConfidential?: true,
): Promise<NamedFiles> =>
  namedFiles(call.store, {
    owner: filesOfTask(call.path.id),
    ids: call.body.files ?? [],
    command: commandOf(call),
    on: call.today,
    ...(isConfidential && { isConfidential }),
  })

/** Keeps the files that a call named, once its entry tells them. */
export const keepFilesNamed = ({
  store,
  path,
  body,
}: Pick<TaskCall, 'store'> & {
  readonly path: { readonly id: string }
  readonly body: NamesFiles
}): Promise<void> => keepFiles(store, filesOfTask(path.id), body.files)

/**
 * As `taskCommand`, of a command that may name files: the rule decides on its words as the entry will tell them, then the
 * files are seen to have arrived, then all is written together, and what the entry tells is kept.
 */
export const taskCommandWithFiles = <Body extends NamesFiles>(
  rule: (
    before: TaskFacts,
    told: TellingFiles<Body>,
    today: LocalDate,
    call: TaskCall<Body>,
  ) => Change | Promise<Change>,
) => ({
  reads: readTaskAsked,
  run: async (call: TaskCall<Body>): Promise<Answer> => {
    const { store, path, body, today } = call
    const command = commandOf(call)
    const facts = await decideOnTask(call, {
      decide: async (task) => {
        const before = factsOf(task)
        const named = await filesNamed(call)
        const change = await rule(before, tellingFiles(body, named), today, call)
        await named.requireArrived()
        return { change: { ...change, before }, named }
      },
      write: ({ change, named }) => writeChange(store, change, command, named.writes.length > 0 ? named : {}),
      answerBefore: () => answerBefore(store, path.id, command),
    })
    await keepFilesNamed(call)
    return { body: presentFacts(facts, today), etag: etagOfVersion(facts.version) }
  },
})
