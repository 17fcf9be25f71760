import { BadRequest } from '../problems/problem-answer.ts'
import { ifMatchMissing, ifMatchUnreadable } from '../problems/request-problems.ts'

/** The version of a task, of the settings, of the calendar of a year: it grows with every change. */
export const etagOfVersion = (version: number): string => `"${version}"`

/** @throws BadRequest if-match-missing, if-match-unreadable */
export const versionOfEtag = (ifMatch: string | undefined): number => {
  if (!ifMatch) throw new BadRequest(ifMatchMissing)
  const [, version] = /^(?:W\/)?"(\d{1,6})"$/.exec(ifMatch.trim()) ?? []
  if (version === undefined) throw new BadRequest(ifMatchUnreadable)
  return Number(version)
}
