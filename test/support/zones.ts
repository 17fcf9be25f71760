/** Where a machine may stand: at the city's own time, at that of Lambda, and at either end of the world. */
export const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'] as const

/** The process stands there from now on. @throws Error where it does not take the zone: a test would hold of another */
export const standIn = (zone: string): void => {
  process.env.TZ = zone
  const noon = new Date('2021-07-26T12:00:00Z')
  const [here, there] = [noon.toLocaleString('sv'), noon.toLocaleString('sv', { timeZone: zone })]
  if (here !== there) throw new Error(`the process does not stand in ${zone}: ${here} is not ${there}`)
}
