import { describe, expect, it } from 'vitest'
import { forgottenAt, type Job, jobStateAt, newJob } from '../../../../functions/documents/work/job.ts'

const at = (time: string) => new Date(`2021-07-26T${time}Z`)

const task = { kind: 'export', list: 'tasks', query: {}, format: 'xlsx' } as const
const asked = newJob({ id: 'a', by: 'vp.mot', bodyHash: '-', task }, at('02:00:00'))
const job = (given: Partial<Job>): Job => ({ ...asked, ...given })

describe('a job', () => {
  it('waits for Lambda four minutes; left longer it is told to be stopped', () => {
    expect(jobStateAt(asked, at('02:03:59'))).toBe('queued')
    expect(jobStateAt(asked, at('02:04:00'))).toBe('stopped')
  })

  it('runs as long as its worker is heard of', () => {
    const running = job({ state: 'running', heldUntil: at('02:10:00').toISOString() })
    expect(jobStateAt(running, at('02:09:59'))).toBe('running')
    expect(jobStateAt(running, at('02:10:00'))).toBe('stopped')
  })

  it.each(['done', 'failed', 'cancelled'] as const)('%s stays so, whoever held it last', (state) => {
    expect(jobStateAt(job({ state }), at('23:00:00'))).toBe(state)
  })

  it('is forgotten a week after it was asked for', () => {
    expect(forgottenAt(asked).toISOString()).toBe('2021-08-02T02:00:00.000Z')
  })
})
