import type { PlantedBug } from '../planted-bug.ts'

const permission = {
  file: 'functions/organisation/people/permission.ts',
  caughtBy: 'test/functions/organisation/people/permission.test.ts',
}

/** Who may see and do what. */
export const accessBugs: readonly PlantedBug[] = [
  {
    ...permission,
    is: 'a department may do to every task what it may do to its own',
    right: "(scope === 'own-department' && department !== undefined && department === user.department)",
    wrong: "scope === 'own-department'",
  },
  {
    ...permission,
    is: 'another department is told that a task is there',
    right: 'if (scopeOf(user, permission)) throw new Refused(notFound)',
    wrong: '',
  },
  {
    ...permission,
    is: 'who was dismissed may go on',
    right: 'user.active && !(user.onBehalfOf && inPersonOnly.has(permission))',
    wrong: '!(user.onBehalfOf && inPersonOnly.has(permission))',
  },
  {
    ...permission,
    is: 'a deputy does what the leader must do in person',
    right: 'user.active && !(user.onBehalfOf && inPersonOnly.has(permission))',
    wrong: 'user.active',
    caughtBy: 'test/functions/organisation/people/delegation.test.ts',
  },
  {
    ...permission,
    is: 'a department accepts its own results',
    right: "'judge-result': { office: 'city' }",
    wrong: "'judge-result': { office: 'city', head: 'own-department' }",
  },
  {
    file: 'functions/tasks/files/seen-task-file.ts',
    is: 'a coordinating department opens files that are not for it',
    right: "(reads === 'everything' || !file.isConfidential)",
    wrong: 'true',
    caughtBy: 'test/journeys/tasks/files.test.ts',
  },
  {
    file: 'functions/platform/http/etag.ts',
    is: 'a command may leave out which version it was decided on',
    right: 'if (!ifMatch) throw new BadRequest(ifMatchMissing)',
    wrong: 'if (!ifMatch) return 1',
    caughtBy: 'test/functions/platform/http/etag.test.ts',
  },
]
