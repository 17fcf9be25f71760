import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Sign-ins in progress and sessions, kept while the process lives; tokens are signed and need no keeping. */
export const memoryAdapter = (() => {
  const records = new Map<string, AdapterPayload>()
  return (model: string): Adapter => {
    const key = (id: string) => `${model}:${id}`
    const findWhere = async (name: string, value: string) =>
      [...records].find(([id, record]) => id.startsWith(`${model}:`) && record[name] === value)?.[1]
    return {
      upsert: async (id, payload) => void records.set(key(id), payload),
      find: async (id) => records.get(key(id)),
      findByUid: (uid) => findWhere('uid', uid),
      findByUserCode: (userCode) => findWhere('userCode', userCode),
      consume: async (id) => {
        const record = records.get(key(id))
        if (record) records.set(key(id), { ...record, consumed: Math.floor(Date.now() / 1000) })
      },
      destroy: async (id) => void records.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [id, record] of records) if (record.grantId === grantId) records.delete(id)
      },
    }
  }
})()
