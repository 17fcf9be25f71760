import type { Permission } from '../../organisation/people/permission.ts'
import type { Actor } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { JobKind, JobTask } from './job.ts'

/** What a job has to work with, and how it says how far it is. */
export interface JobContext<Kind extends JobKind = JobKind> {
  readonly store: Store
  readonly task: Extract<JobTask, { kind: Kind }>
  /** The id of the job: what is written under keys made of it is written once, however often the job is tried. */
  readonly id: string
  /** Who asked, with the rights they have now. */
  readonly actor: Actor
  /** When it was asked for: the same at every attempt. */
  readonly askedAt: Date
  /** The day of asking. */
  readonly today: LocalDate
  /**
   * Says how far the work is, and that it is alive: to be awaited at least every 20 seconds.
   * @throws JobCancelled where whoever asked wants no more of it
   */
  readonly progress: (done: number, total?: number, counts?: Record<string, number>) => Promise<void>
  /** The file that was handed in with the job. */
  readonly handedIn: () => Promise<Uint8Array>
}

/** Whoever asked for the work wants it to stop. A kind that says nothing of it ends here, without files. */
export class JobCancelled extends Error {
  constructor(id: string) {
    super(`job ${id} is to stop`)
    this.name = 'JobCancelled'
  }
}

export interface NewFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What comes of a job: files to be fetched, and what happened in numbers. */
export interface Outcome {
  readonly files: readonly NewFile[]
  readonly counts: Readonly<Record<string, number>>
  /** It was stopped half-way, and the files tell how far it came. */
  readonly isCancelled?: boolean
}

/**
 * One kind of work. It may be tried again from its beginning at any time. What it refuses (`Refused`, `BadRequest`) is
 * told to whoever asked; anything else it throws is tried again.
 */
export interface KindOfWork<Kind extends JobKind> {
  readonly permission: Permission
  readonly work: (context: JobContext<Kind>) => Promise<Outcome>
}

/** Every kind of work there is, which only whoever does it needs to know. */
export type KindsOfWork = { readonly [Kind in JobKind]: KindOfWork<Kind> }
