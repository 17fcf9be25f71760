import { region } from './template.ts'

export interface LocalCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Accepted by the local endpoints and by nothing else. */
export const localCredentials: LocalCredentials = { accessKeyId: 'local', secretAccessKey: 'local' }

/** Clients made by the city's own code in this process find the local table with these, and never a real account. */
export const useLocalCredentials = ({ accessKeyId, secretAccessKey } = localCredentials) => {
  for (const name of ['AWS_PROFILE', 'AWS_SESSION_TOKEN']) delete process.env[name]
  process.env.AWS_REGION = region
  process.env.AWS_ACCESS_KEY_ID = accessKeyId
  process.env.AWS_SECRET_ACCESS_KEY = secretAccessKey
}
