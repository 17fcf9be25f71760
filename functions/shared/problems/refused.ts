import type { Facts, Problem } from './problem.ts'

/** A request that the rules do not allow. Nothing was written. */
export class Refused extends Error {
  readonly problem: Problem
  readonly facts: Facts

  /** @param facts fill the blanks of the problem's texts */
  constructor(problem: Problem, facts: Facts = {}) {
    super(problem.code)
    this.name = 'Refused'
    this.problem = problem
    this.facts = facts
  }

  get code(): string {
    return this.problem.code
  }
}
