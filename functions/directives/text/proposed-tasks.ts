import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { clausesIn, onlyFinishes, openingLength, speaksLikeOne } from './assignment-clauses.ts'
import type { Clause } from './clause.ts'
import { clauseBehind } from './clause-behind.ts'
import { partsBehind } from './clause-parts.ts'
import { leadIn, partsOf, piecesOf } from './clause-places.ts'
import { sharedDeadline, takeCommonDeadline } from './common-deadlines.ts'
import { bareDeadlineAt, deadlinesIn } from './deadline-words.ts'
import { bodyOf, isClosing, ledBy } from './document-parts.ts'
import {
  deadlineAbove,
  givenAbove,
  givingOf,
  isAside,
  isGivenTo,
  namesNobody,
  topicAbove,
  topicForm,
} from './headings.ts'
import { isLabelled, takeLabels, workLabel } from './labelled-lines.ts'
import type { Passage } from './passages.ts'
import {
  type Draft,
  draftOf,
  type Giving,
  moved,
  type NotTaken,
  type ProposedTask,
  takeDeadline,
  takeHelpers,
} from './proposed-task.ts'
import type { Span } from './readable-text.ts'
import { isHeadingOfColumn } from './table-rows.ts'
import { workWord } from './work-words.ts'

/** "giao các đơn vị triển khai các nhiệm vụ sau:" leads to the work and is none. */
const announces = (text: string, clauses: readonly Clause[]): boolean =>
  /:\s*$/.test(text) && clauses.length > 0 && clauses.every(({ lead }) => namesNobody(lead))

/** "Đề án cây xanh (giao hoàn thành trong tháng 8/2021). Đề nghị trình trước ngày 29/10/2021.": what is asked stands behind. */
const asks = /^(?:đề nghị|yêu cầu)(?!\p{L})/iu
const isTold = /(?<!\p{L})(?:đã|chưa|quá hạn|còn chậm|giao (?:hoàn thành|tại)|thời hạn|hạn)(?!\p{L})/iu
const isOnlyTold = (text: string): boolean => !workWord.test(text) || isTold.test(text)

/** "… Giao Sở X thực hiện.": the work stands before it on the same line. */
const onlyDone =
  /^\s*(?:(?:tổ chức |chủ trì )?(?:triển khai|thực hiện|giải quyết|chủ trì)(?: thực hiện)?(?: (?:việc|nội dung|nhiệm vụ) (?:này|trên))?)?(?:[;,]\s*(?:(?:thời )?hạn|thời gian|tiến độ|hoàn thành|xong)(?!\p{L})[^;]*)?[\s./;]*$/iu

class Reading {
  readonly tasks: Draft[] = []
  readonly notTaken: NotTaken[] = []
  readonly #givings = new Map<Passage, Giving>()
  readonly #withPoints: ReadonlySet<Passage>
  /** Sentences behind which the same line says what is asked. */
  readonly #asked: ReadonlySet<Passage>
  readonly #reader: AssigneeReader
  readonly #isFromAbove: boolean
  /** Tasks from here on have not met a deadline that is common to all. */
  #since = 0
  /** The sentence that labels below it speak of. */
  #lastWork: Passage | undefined

  constructor(passages: readonly Passage[], reader: AssigneeReader, isFromAbove: boolean) {
    this.#reader = reader
    this.#isFromAbove = isFromAbove
    this.#asked = new Set(
      passages.filter(
        ({ line }, place) => passages[place + 1]?.line === line && asks.test(passages[place + 1]?.text ?? ''),
      ),
    )
    this.#withPoints = new Set(passages.flatMap(({ above }) => above ?? []))
  }

  read(passage: Passage): void {
    if (isAside(passage, this.#givings) || ledBy.test(passage.text)) return
    if (!this.#withPoints.has(passage) && isHeadingOfColumn(passage.text)) return
    if (isLabelled(passage.text) && this.#label(passage)) return
    const { from, to } = passage
    const label = workLabel(passage)
    if (label > 0) {
      this.#begin(passage, 'labelled', { from: from + label, to })
      return
    }
    const given = givenAbove(passage, this.#givings)
    const isPoint = isGivenTo(passage) || passage.mark !== undefined
    const standing = isPoint ? 'point' : this.tasks.length > 0 ? 'after-work' : 'before-work'
    const ahead = clausesIn(passage.text, this.#reader, standing, this.#isFromAbove)
    // "Rà soát quỹ đất; Sở X chủ trì; …": where the work stands first, its lead may stand behind it.
    const isWorkFirst = isPoint && workWord.test(passage.text) && ahead[0]?.because !== 'verb'
    const behind =
      ahead.length === 0 || isWorkFirst
        ? clauseBehind(passage.text, this.#reader, isPoint && given === undefined)
        : undefined
    const clauses = behind ? [behind] : ahead
    if (this.#withPoints.has(passage) && this.#lead(passage, clauses)) return
    if (
      isClosing(
        passage.text,
        clauses.some(({ lead }) => !namesNobody(lead)),
      )
    )
      return
    const common = takeCommonDeadline(passage, clauses, given !== undefined, this.tasks.slice(this.#since))
    if (common === 'all') this.#since = this.tasks.length
    if (common) return
    if (announces(passage.text, clauses)) return
    if (clauses.length > 0) this.#giveAll(passage, clauses, given)
    else this.#withoutClause(passage, given)
  }

  #begin(passage: Passage, because: ProposedTask['because'], work: Span): Draft {
    const task = draftOf(passage, because, work, topicAbove(passage, this.#givings))
    this.tasks.push(task)
    this.#lastWork = passage
    return task
  }

  /** "Cơ quan chủ trì: …" below the work that it belongs to. */
  #label(passage: Passage): boolean {
    const task = this.#workBefore(passage)
    if (task) takeLabels(task, passage, this.#reader)
    return task !== undefined
  }

  #workBefore({ above, mark }: Passage): Draft | undefined {
    const last = this.tasks.at(-1)
    const sibling = this.#lastWork
    // "a) Biên soạn tài liệu." stands between the heading and the labels of a), though it leads to nothing.
    const isBetween = sibling !== undefined && sibling.above === above && sibling.mark !== mark
    const title = above && !/:\s*$/.test(above.text) && !isBetween ? above : sibling
    const isOfLast =
      last?.sentences.some(({ from }) => from === title?.from) || last?.line === this.#lastWork?.line
    if (last && isOfLast) return last
    return title && this.#begin(title, 'labelled', { from: title.from, to: title.to })
  }

  /** A sentence above points. Says whether it is nothing else: "Giao Sở X:" has its points. */
  #lead(passage: Passage, clauses: readonly Clause[]): boolean {
    const last = clauses.at(-1)
    // "3. Cải cách tổ chức bộ máy (Sở X chủ trì)" names who does what its points say.
    const isTitle = last?.because === 'behind' && !workWord.test(passage.text)
    const isOnlyAbove = /:\s*$/.test(passage.text) || !last || isTitle
    const giving = givingOf(passage, last, this.#reader)
    if (giving) this.#givings.set(passage, giving)
    if (isOnlyAbove) for (const clause of clauses.slice(0, -1)) this.#give(passage, clause, undefined)
    // A heading of a plan may be the work itself.
    if (!last && !giving) this.#lastWork = passage
    return isOnlyAbove && (last !== undefined || giving !== undefined || !workWord.test(passage.text))
  }

  #giveAll(passage: Passage, clauses: readonly Clause[], above: Giving | undefined): void {
    const first = this.tasks.length
    for (const clause of clauses) this.#give(passage, clause, above)
    const shared = moved(sharedDeadline(passage.text, clauses), passage.from)
    if (shared.length > 0)
      for (const task of this.tasks.slice(first))
        if (task.deadline.length === 0) takeDeadline(task, shared, [])
  }

  #give(passage: Passage, given: Clause, above: Giving | undefined): void {
    const { text, from } = passage
    for (const clause of partsOf(text, given)) {
      const isFirst = clause.from === 0 || !this.tasks.some(({ sentences }) => sentences[0]?.from === from)
      const task = this.#taskOf(passage, clause)
      const preface = isFirst ? /^[^,:;]{3,160}(?=[,:])/u.exec(text.slice(0, clause.from))?.[0] : undefined
      if (preface && topicForm.test(preface)) task.topic = { from, to: from + preface.length }
      task.lead = moved(leadIn(clause), from)
      takeHelpers(task, moved(clause.coordinating, from))
      const words = text.slice(0, clause.because === 'behind' ? text.length : clause.to)
      const own = deadlinesIn(words).filter((span) => isFirst || span.from >= clause.from)
      const last = clause.because === 'behind' ? clause.lead.at(-1) : undefined
      const bare = last && own.length === 0 ? bareDeadlineAt(text, last.to) : []
      if (own.length + bare.length > 0 || task.deadline.length === 0)
        takeDeadline(task, moved([...own, ...bare], from), deadlineAbove(passage, above))
    }
  }

  /** The task of a clause; its work is the sentence before it where it says no more than who does it. */
  #taskOf(passage: Passage, { because, workFrom, to }: Clause): Draft {
    const before = this.#lastWork
    const isDone = onlyDone.test(passage.text.slice(workFrom, to)) && this.tasks.at(-1)?.line !== passage.line
    if (!isDone || before?.line !== passage.line || before === passage)
      return this.#begin(passage, because, { from: passage.from + workFrom, to: passage.from + to })
    const told = this.notTaken.findIndex(({ at }) => at.from === before.from)
    if (told >= 0) this.notTaken.splice(told, 1)
    const task = this.#begin(before, because, { from: before.from, to: before.to })
    task.sentences = [...task.sentences, { from: passage.from, to: passage.to }]
    takeDeadline(task, moved(deadlinesIn(before.text), before.from), [])
    return task
  }

  #withoutClause(passage: Passage, given: Giving | undefined): void {
    const { text, from } = passage
    const last = this.tasks.at(-1)
    const deadline = moved(deadlinesIn(text), from)
    if (last?.line === passage.line) this.#goOn(passage, last, deadline, given)
    else if (this.#asked.has(passage) && given && isOnlyTold(text)) this.#lastWork = undefined
    else if (given && !this.#withPoints.has(passage)) this.#further(passage, 'point', given, deadline)
    else {
      this.#lastWork = passage
      if (speaksLikeOne(text)) this.notTaken.push({ at: passage, because: 'no-lead' })
      else if (deadline.length > 0) this.notTaken.push({ at: passage, because: 'deadline-alone' })
    }
  }

  /** A further sentence of a paragraph that gave work: until when, or more of it. */
  #goOn(passage: Passage, last: Draft, deadline: readonly Span[], given: Giving | undefined): void {
    const { text, line } = passage
    if (onlyFinishes(text) && last.deadlineOf !== 'work') {
      const isOfMore = /^cả (?:hai|ba|bốn|\d)/iu.test(text)
      for (const task of this.tasks.filter((one) => one.line === line)) {
        if (task !== last && (!isOfMore || task.deadline.length > 0)) continue
        takeDeadline(task, deadline, given?.deadline ?? [])
        task.sentences = [...task.sentences, { from: passage.from, to: passage.to }]
      }
    } else if (workWord.test(text.slice(openingLength(text))))
      this.#further(passage, 'further', { lead: last.lead, coordinating: [], deadline: [] }, deadline)
    else if (deadline.length > 0) this.notTaken.push({ at: passage, because: 'deadline-alone' })
  }

  /** Work whose lead was named before. */
  #further(passage: Passage, because: 'point' | 'further', given: Giving, deadline: readonly Span[]): void {
    const { text, from, to } = passage
    const { coordinating, workFrom } = partsBehind(text, openingLength(text), this.#reader)
    for (const piece of moved(piecesOf(text, { from: workFrom, to: to - from }), from)) {
      const task = this.#begin(passage, because, piece)
      const isFirst = piece.from === from + workFrom
      task.lead = given.lead
      takeHelpers(task, coordinating.length > 0 ? moved(coordinating, from) : given.coordinating)
      const own = deadline.filter((one) => one.to <= piece.to && (isFirst || one.from >= piece.from))
      takeDeadline(task, own, deadlineAbove(passage, given))
    }
  }
}

/** The tasks that a directive's sentences give, in their order, and the sentences that speak like one and are none. */
export const proposedTasks = (
  passages: readonly Passage[],
  reader: AssigneeReader,
  isFromAbove: boolean,
): { readonly tasks: readonly ProposedTask[]; readonly notTaken: readonly NotTaken[] } => {
  const body = bodyOf(passages)
  const reading = new Reading(body, reader, isFromAbove)
  for (const passage of body) reading.read(passage)
  const isGiven = ({ lead }: Draft) => lead.length > 0
  const toNobody = reading.tasks
    .filter((task) => !isGiven(task))
    .map(({ work }): NotTaken => ({ at: work, because: 'no-lead' }))
  return { tasks: reading.tasks.filter(isGiven), notTaken: [...reading.notTaken, ...toNobody] }
}
