import { describe, expect, it } from 'vitest'
import {
  entriesSince,
  filesOf,
  letterOfPaper,
  type OutgoingPaper,
  type OutgoingStep,
  outgoingDraftSchema,
  requireStep,
  stateOfPaper,
  waitsFor,
  waitsSince,
} from '../../../../functions/figures/letters/outgoing/outgoing-paper.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { july } from '../../tasks/task/stories.ts'

const entered = (on: LocalDate) => ({
  key: 'vp.mot~key',
  bodyHash: '-',
  by: 'vp.mot',
  on,
  at: `${on}T02:00:00.000Z`,
})
const named = [{ department: 'SXD', level: 'remind' as const }]
const draft = { kind: 'letter', subject: 'V/v kết quả', symbol: 'UBND-KSTT', named } as const
const paperOf = (
  steps: readonly OutgoingStep[] = [],
  given: OutgoingPaper['draft'] = { ...draft, named },
): OutgoingPaper => ({
  id: '2021-aaaaaaaaaaaa',
  draft: given,
  drafted: entered(july(20)),
  entries: steps.map((step, place) => ({ ...entered(july(21 + place)), step })),
})

const sent = { step: 'sent-for-signing', day: july(21) } as const
const signed = { step: 'signed', day: july(22) } as const
const numbered = { step: 'numbered', day: july(23), number: '4651' } as const
const out = { step: 'sent-out', day: july(24) } as const
const givenUp = { step: 'withdrawn', reason: 'Không cần nữa' } as const
const back = { step: 'taken-back', reason: 'Sửa lại' } as const

describe('how far a paper is, and what it and its mails wait for', () => {
  it.each<[string, OutgoingStep[], string, string[]]>([
    ['a draft', [], 'draft', ['signed', 'numbered', 'sent-out']],
    ['sent for signing', [sent], 'being-signed', ['signed', 'numbered', 'sent-out']],
    ['numbered before the signature', [numbered], 'being-signed', ['signed', 'sent-out']],
    ['taken back', [sent, back], 'draft', ['signed', 'numbered', 'sent-out']],
    ['signed', [sent, signed], 'signed', ['numbered', 'sent-out']],
    ['signed and numbered', [sent, signed, numbered], 'signed', ['sent-out']],
    ['out', [sent, signed, numbered, out], 'out', []],
    ['given up', [sent, givenUp], 'withdrawn', []],
  ])('%s', (_, steps, state, waits) => {
    const paper = paperOf(steps)
    expect([stateOfPaper(paper), waitsFor(paper)]).toEqual([state, waits])
  })

  it('a file that comes later moves nothing', () => {
    const paper = paperOf([sent, signed, { step: 'file-kept' }])
    expect([stateOfPaper(paper), waitsSince(paper)]).toEqual(['signed', july(22)])
  })

  it('since its last step, or its draft', () =>
    expect([waitsSince(paperOf()), waitsSince(paperOf([sent, signed]))]).toEqual([july(20), july(22)]))
})

describe('a step', () => {
  it.each<[string, OutgoingStep[], OutgoingStep, string]>([
    ['goes out unsigned', [sent, numbered], out, 'paper-not-ready'],
    ['is signed twice', [signed], signed, 'paper-step-taken'],
    ['is recorded of what was given up', [givenUp], sent, 'paper-withdrawn'],
    ['gives up what was signed', [signed], givenUp, 'paper-step-stands'],
    ['gives up what was given up', [givenUp], givenUp, 'paper-withdrawn'],
    ['takes a signature back', [signed], back, 'paper-step-stands'],
    ['keeps a signed file of what is not signed', [sent], { step: 'file-kept' }, 'paper-not-ready'],
    ['is of tomorrow', [], { step: 'signed', day: july(26) }, 'paper-step-day-wrong'],
    ['is of long before the draft', [], { step: 'signed', day: '2021-06-18' }, 'paper-step-day-wrong'],
  ])('that %s is refused', (_, steps, step, code) =>
    expect(() => requireStep(paperOf(steps), step, july(25))).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) }),
    ),
  )

  it('that gives up or keeps a file is taken where nothing is against it', () => {
    for (const [steps, step] of [
      [[sent], givenUp],
      [[], givenUp],
      [[sent, signed], { step: 'file-kept' }],
    ] as [OutgoingStep[], OutgoingStep][])
      expect(() => requireStep(paperOf(steps), step, july(25))).not.toThrow()
    expect(() => requireStep(paperOf([signed]), givenUp, july(25))).toThrow(
      expect.objectContaining({ facts: { step: 'signed' } }),
    )
    expect(() => requireStep(paperOf([sent]), { step: 'file-kept' }, july(25))).toThrow(
      expect.objectContaining({ facts: { missing: 'signed' } }),
    )
  })

  it('may be of a month before the draft was entered', () =>
    expect(() => requireStep(paperOf(), { step: 'signed', day: '2021-06-19' }, july(25))).not.toThrow())
})

describe('the files of a paper', () => {
  const file = (id: string) => ({ id, name: `${id}.pdf`, size: 1, kind: 'pdf' as const, sha256: id })
  const paper = paperOf([sent, signed, { step: 'file-kept' }])
  const entries = paper.entries.map((entry, place) => ({
    ...entry,
    ...(place !== 1 && { files: [file(`${place}`)] }),
  }))

  it('are those of every entry; readers of the letter see those from its signature on', () => {
    expect(filesOf(entries).map(({ id }) => id)).toEqual(['0', '2'])
    const seen = entriesSince({ entries }, 'signed')
    expect(seen.map(({ step }) => step.step)).toEqual(['signed', 'file-kept'])
    expect(filesOf(seen).map(({ id }) => id)).toEqual(['2'])
    expect(entriesSince({ entries }, 'sent-for-signing')).toHaveLength(3)
    expect(entriesSince({ entries }, 'sent-out')).toEqual([])
  })
})

describe('the letter that it becomes', () => {
  it('has the number, and the day of the signature', () =>
    expect(letterOfPaper(paperOf([sent, signed, numbered, out]))).toEqual({
      number: '4651',
      symbol: 'UBND-KSTT',
      issuedOn: july(22),
      named,
    }))

  it.each([
    ['not before it is out', paperOf([sent, signed, numbered])],
    ['none without a number', paperOf([sent, signed, out])],
    ['none without a signature', paperOf([sent, numbered, out])],
    [
      'none where it names nobody',
      paperOf([signed, numbered, out], { kind: 'report', subject: 'Báo cáo', symbol: 'BC-UBND' }),
    ],
  ])('%s', (_, paper) => expect(letterOfPaper(paper)).toBeUndefined())
})

it.each([
  ['a letter that names nobody', { ...draft, named: [] }],
  ['a report that names somebody', { ...draft, kind: 'report' }],
])('%s is no draft', (_, given) => expect(outgoingDraftSchema.safeParse(given).success).toBe(false))
