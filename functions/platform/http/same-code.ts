import { BadRequest, fieldError } from '../problems/problem-answer.ts'
import { invalidFields } from '../problems/request-problems.ts'

/**
 * What is put at an address must carry the address's own code.
 * @throws BadRequest invalid-fields
 */
export const requireSameCode = (field: string, address: string, body: string): void => {
  if (address !== body) throw new BadRequest(invalidFields, [fieldError([field], 'differs-from-address', {})])
}
