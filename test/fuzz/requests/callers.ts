import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'
import type { Role } from '../../../functions/organisation/people/user.ts'
import { commandCases } from '../../functions/platform/http/commands/commands.ts'
import { codeOf } from '../../functions/platform/table/city.ts'
import { everyRoute } from '../../journeys/api/every-route.ts'
import type { SeededCity } from './seeded-city.ts'

/** The headers by which each caller says who they are, good and bad. */
export interface Callers {
  readonly keys: JSONWebKeySet
  /** Anybody: the people of the city, and those who are refused. */
  readonly names: readonly string[]
  readonly authorization: (name: string) => string | undefined
}

export const issuer = 'https://sign-in.example.vn'
export const audience = 'page'

/** Who stands for a role. */
const personOf: Readonly<Record<Role, string>> = {
  leader: 'ct.tran',
  office: 'vp.kstt1',
  head: 'gd.sxd',
  clerk: 'cv.snv',
  auditor: 'kt.le',
  administrator: 'qt.mot',
}

/** People who may call the operation of this name, as the table of permissions says. */
export const permittedFor = (operation: string): string[] =>
  (everyRoute[operation as keyof typeof everyRoute]?.roles ?? []).map((role) => personOf[role])

/** Bodies with which the operation of this name is called in order. */
export const bodiesInOrder = (operation: string): readonly unknown[] =>
  commandCases[operation as keyof typeof commandCases]?.bodies({ other: `SXD-2021-${codeOf('done')}` }) ?? []

/** Beyond every clock of these runs: a token that has run out is one of its own. */
const farAway = 4_102_444_800

const basic = (id: string, secret: string): string =>
  `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`

/** Signs for all of them, once; a program's token is asked for by whoever has the city. */
export const callersOf = async (
  { people, machine }: SeededCity,
  machineToken: () => string,
): Promise<Callers> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const [jwk, stranger] = [await exportJWK(publicKey), await generateKeyPair('ES256')]
  const signed = (person: string, { key = privateKey, use = 'access', until = farAway } = {}) =>
    new SignJWT({ sub: `sub-${person}`, client_id: audience, token_use: use, person })
      .setProtectedHeader({ alg: 'ES256', kid: 'own' })
      .setIssuer(issuer)
      .setExpirationTime(until)
      .sign(key)
  const tokens = new Map<string, string>()
  for (const person of [...people, 'qt.hai', 'khong.co']) tokens.set(person, `Bearer ${await signed(person)}`)
  tokens.set('run-out', `Bearer ${await signed('ct.tran', { until: 1_000_000_000 })}`)
  tokens.set('forged', `Bearer ${await signed('ct.tran', { key: stranger.privateKey })}`)
  tokens.set('identity', `Bearer ${await signed('ct.tran', { use: 'id' })}`)
  tokens.set('garbage', 'Bearer x.y.z')
  tokens.set('half', 'Basic')
  tokens.set('machineSecret', basic(machine.id, machine.secret))
  tokens.set('wrongSecret', basic(machine.id, 'dhs_x'))
  const authorization = (name: string) => (name === 'machine' ? `Bearer ${machineToken()}` : tokens.get(name))
  return {
    keys: { keys: [{ ...jwk, kid: 'own' }] },
    names: ['nobody', 'machine', ...tokens.keys()],
    authorization,
  }
}
