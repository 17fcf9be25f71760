import type { Asked } from '../city/asking.ts'
import type { Attempt } from './attempts.ts'

const reason = 'Theo đề nghị của đơn vị'

/** The request by which the act is asked for. */
export const requestOf = ({ act, story }: Attempt, key: string, ifMatch: string): Asked => {
  const to = (operation: string, body: object): Asked => ({
    operation,
    path: { id: story.id },
    body,
    key,
    ifMatch,
  })
  switch (act.what) {
    case 'acknowledge':
      return to('acknowledgeTask', {})
    case 'update': {
      const { what: _, ...told } = act
      return to('updateProgress', { text: 'Đang triển khai', ...told })
    }
    case 'report finished': {
      const { happenedOn, evidence } = act
      const given = { ...(happenedOn && { happenedOn }), ...(evidence && { evidence: ['12/BC-SXD'] }) }
      return to('reportTask', { outcome: 'finished', result: 'Đã hoàn thành', ...given })
    }
    case 'report unfinished':
      return to('reportTask', {
        outcome: 'unfinished',
        reason: 'other-bodies',
        cause: 'Chờ ý kiến các đơn vị',
        plan: 'Đôn đốc hằng tuần',
        proposedDueOn: act.proposedDueOn,
      })
    case 'accept':
      return to('judgeResult', { decision: 'accept', ...(act.byWorkDate && { honourWorkDate: true }) })
    case 'return':
      return to('judgeResult', { decision: 'return', reason })
    case 'prepare':
      return to('prepareExtension', { recommendation: 'approve', dueOn: act.dueOn })
    case 'grant':
      return to('decideExtension', {
        decision: 'approve',
        dueOn: act.dueOn,
        objectiveCause: false,
        ...(act.beyondLimits && { beyondLimits: reason }),
      })
    case 'refuse':
      return to('decideExtension', { decision: 'refuse', reason })
    case 'correct decision':
      return to('correctExtension', { dueOn: act.dueOn, objectiveCause: false, reason })
    case 'correct date':
      return to('correctTask', { dueOn: act.dueOn, reason })
    case 'return as not ours':
      return to('returnTaskAsNotOurs', { reason })
    case 'confirm':
      return to('confirmAssignment', { reason })
    case 'star':
      return to('starTask', { starred: act.starred })
    case 'coordinate':
      return to('setCoordination', { parties: act.parties })
    case 'urge':
      return to('urgeTask', { words: 'Khẩn trương hoàn thành' })
    case 'withdraw':
      return to('withdrawTask', { reason })
    case 'split':
      return to('splitTask', {
        reason,
        into: act.into.map((heir, place) => ({ title: `Phần ${place + 1}`, ...heir })),
      })
    case 'merge':
      return to('mergeTask', { reason, into: act.into })
    case 'reassign':
      return to('reassignTask', {
        reason,
        to: { department: act.to, ...(act.dueOn && { dueOn: act.dueOn }) },
      })
  }
}
