import type { Body } from '../../../api/types.ts'
import type { AttachedFile } from '../../../parts/files/attached/attached-files.tsx'
import type { paperStepTexts } from '../../../parts/papers/paper-step-texts.ts'
import type { formatsOf } from '../../../texts/formats.ts'
import type { nameTexts } from '../../../texts/names.ts'
import type { Day } from '../../../values/dates.ts'
import type { changeTexts } from './change-texts.ts'
import type { taskHistoryTexts } from './history-texts.ts'

export type History = Body<'getHistory'>
export type Entry = History['events'][number]
export type Details = Entry['details']
export type Party = Extract<Details, { type: 'coordination-set' }>['parties'][number]

/** One line under an entry: a name and what it says, documents, files, or tasks to go to. */
export interface Line {
  readonly name?: string
  readonly text?: string
  readonly evidence?: readonly string[]
  readonly files?: readonly AttachedFile[]
  readonly tasks?: readonly string[]
}

/** The words of one language, and who is who. */
export interface Words {
  readonly texts: typeof taskHistoryTexts.vi
  readonly changes: typeof changeTexts.vi
  readonly paperSteps: typeof paperStepTexts.vi
  readonly names: typeof nameTexts.vi
  readonly formats: ReturnType<typeof formatsOf>
  readonly departmentName: (code: string) => string
  readonly personName: (id: string) => string
}

type Label = keyof typeof taskHistoryTexts.vi.labels

const roles = ['coordinating', 'information', 'released'] as const

/** The kinds of lines that an entry is written with; what is absent is no line. */
export const writerOf = ({ texts, names, formats, departmentName, personName }: Words) => {
  const line = (label: Label, text: string | undefined): Line[] =>
    text === undefined ? [] : [{ name: texts.labels[label], text }]
  const day = (label: Label, on: Day | undefined) => line(label, on && formats.day(on))
  const partyText = ({ department, dueOn, part }: Party): string => {
    const more = [dueOn && texts.by(formats.day(dueOn)), part].filter(Boolean).join('; ')
    return departmentName(department) + (more && ` (${more})`)
  }
  return {
    line,
    day,
    text: (text: string | undefined): Line[] => (text ? [{ text }] : []),
    said: (name: 'whenSigned' | 'keptDate' | 'workDate' | 'reported' | 'notReported'): Line[] => [
      { text: texts[name] },
    ],
    /** A due date, and where there was one before, that it moved. */
    dueOn: (on: Day | undefined, previous?: Day): Line[] =>
      on && previous ? line('dueOn', texts.moved(formats.day(previous), formats.day(on))) : day('dueOn', on),
    yesOrNo: (label: Label, value: boolean | undefined) =>
      line(label, value === undefined ? undefined : value ? texts.yes : texts.no),
    percent: (value: number | undefined) =>
      line('percent', value === undefined ? undefined : formats.wholePercent(value)),
    department: (code: string) => line('department', departmentName(code)),
    holder: (id: string) => line('holder', personName(id)),
    kind: (of: keyof typeof names.extensionReason | undefined) =>
      line('kind', of && names.extensionReason[of]),
    urgency: (of: keyof typeof names.urgency) => line('urgency', names.urgency[of]),
    parties: (parties: readonly Party[] = []): Line[] =>
      roles.flatMap((role) => {
        const named = parties.filter((party) => party.role === role).map(partyText)
        return named.length > 0 ? [{ name: texts.roles[role], text: named.join(', ') }] : []
      }),
    evidence: (documents: readonly string[] = []): Line[] =>
      documents.length > 0 ? [{ name: texts.labels.evidence, evidence: documents }] : [],
    files: (files: readonly AttachedFile[] = []): Line[] =>
      files.length > 0 ? [{ name: texts.labels.files, files }] : [],
    tasks: (ids: readonly string[]): Line[] =>
      ids.length > 0 ? [{ name: texts.labels.tasks, tasks: ids }] : [],
  }
}

export type Writer = ReturnType<typeof writerOf>
