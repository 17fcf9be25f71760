import type { PlantedBug } from '../planted-bug.ts'

const keeping = 'test/functions/files/keeping.test.ts'

/** What is written together, once, and only as it was read. */
export const storeBugs: readonly PlantedBug[] = [
  {
    is: 'a decision on a task that has changed since is written over the change',
    file: 'functions/tasks/task/task-writes.ts',
    right: "ConditionExpression: '#version = :was'",
    wrong: "ConditionExpression: 'attribute_exists(pk) OR #version = :was'",
    caughtBy: 'test/functions/tasks/task/at-once.test.ts',
  },
  {
    is: 'an entry of a history is written over',
    file: 'functions/platform/table/history/histories.ts',
    right: "ConditionExpression: 'attribute_not_exists(pk)'",
    wrong: "ConditionExpression: 'attribute_not_exists(nothing)'",
    caughtBy: 'test/functions/tasks/command/task-commands.test.ts',
  },
  {
    is: 'a key that said something else before is taken for a repeat',
    file: 'functions/tasks/task/tasks-store.ts',
    right: 'if (event.key !== command.key || event.bodyHash !== command.bodyHash) throw',
    wrong: 'if (event.key !== command.key) throw',
    caughtBy: 'test/functions/tasks/command/task-commands.test.ts',
  },
  {
    is: 'two transactions that meet are not tried again',
    file: 'functions/platform/table/writes.ts',
    right: 'if (attempt === attempts || !isPassing) throw error',
    wrong: 'throw error',
    caughtBy: 'test/functions/platform/table/faults.test.ts',
  },
  {
    is: 'beside a conflict the failed conditions are taken for the whole truth',
    file: 'functions/platform/table/writes.ts',
    right: 'if (failed.length > 0 && !isPassing) {',
    wrong: 'if (failed.length > 0) {',
    caughtBy: 'test/functions/platform/table/faults.test.ts',
  },
  {
    is: 'the scan overlooks a result that came in since it read the index',
    file: 'functions/figures/today/misses.ts',
    right: "const decisive = ['dueOn', 'missedFor', 'reportedFor', 'result', 'request', 'waits'] as const",
    wrong: "const decisive = ['dueOn', 'missedFor', 'reportedFor'] as const",
    caughtBy: 'test/functions/succession/night/scan-interrupted.test.ts',
  },
  {
    is: 'an entry has the same hash in every history',
    file: 'functions/platform/table/history/history-hash.ts',
    right: '{owner} $',
    wrong: '{owner.slice(0, 0)} $',
    caughtBy: 'test/functions/platform/table/history-hash.test.ts',
  },
  {
    is: 'the second run of a night writes over its figures',
    file: 'functions/figures/today/snapshots-store.ts',
    right: '{ Put: { TableName, Item: itemOfSnapshot(snapshot), ConditionExpression }',
    wrong: '{ Put: { TableName, Item: itemOfSnapshot(snapshot) }',
    caughtBy: 'test/functions/figures/today/snapshots-store.test.ts',
  },
  {
    is: 'a file counts as kept before it is copied',
    file: 'functions/files/keeping.ts',
    right: 'await copyToStay(one.owner, one.file, until)',
    wrong: 'void copyToStay',
    caughtBy: keeping,
  },
  {
    is: 'one file that cannot be kept keeps the others from it',
    file: 'functions/files/keeping.ts',
    right: 'failed += 1',
    wrong: 'throw error',
    caughtBy: keeping,
  },
  {
    is: 'the sweep takes a file that its command is still at',
    file: 'functions/files/keeping.ts',
    right: 'new Date(now.getTime() - commandMs)',
    wrong: 'now',
    caughtBy: keeping,
  },
  {
    is: 'a file that is on its way is opened where it is not yet',
    file: 'functions/files/file-addresses.ts',
    right: 'isBeingKept(file, now) ? buckets.UPLOADS_BUCKET : buckets.FILES_BUCKET',
    wrong: 'buckets.FILES_BUCKET',
    caughtBy: keeping,
  },
]
