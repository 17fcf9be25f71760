/** How a department's year has gone by 26 July: the figures its histories lead to. */
export interface Profile {
  readonly code: string
  /** What the rule set of letter 4651 makes of it. */
  readonly remark?: string
  readonly assigned: number
  readonly done: number
  readonly doneOnTime: number
  /** Overdue and unfinished on 26 July, those of the day before included. */
  readonly openOverdue: number
  /** Due on 25 July and unmet: the next scan finds them. */
  readonly newlyOverdue: number
  /** Due on 26 July and still open. */
  readonly dueToday: number
}

type Row = [
  code: string,
  assigned: number,
  done: number,
  doneOnTime: number,
  openOverdue: number,
  newlyOverdue: number,
  dueToday: number,
  remark?: string,
]

const rows: readonly Row[] = [
  ['VP', 90, 78, 66, 2, 0, 0],
  ['SNV', 290, 269, 228, 2, 0, 0, 'commended'],
  ['STP', 240, 221, 180, 2, 0, 0, 'on time exactly 75 %: not commended'],
  ['SKHDT', 340, 272, 221, 17, 1, 0, 'overdue exactly 5 %: not urged'],
  ['STC', 302, 280, 238, 3, 1, 0, 'commended, overdue just below 1 %'],
  ['SCT', 200, 185, 158, 1, 0, 0, 'assigned exactly 200: not commended'],
  ['SNNPTNT', 260, 240, 204, 3, 0, 0, 'overdue just over 1 %: not commended'],
  ['SGTVT', 330, 306, 264, 2, 0, 0, 'commended'],
  ['SXD', 430, 292, 228, 36, 3, 4, 'urged: completion below 70 % and overdue above 5 %'],
  ['STNMT', 415, 297, 229, 30, 2, 3, 'urged: overdue above 5 %'],
  ['STTTT', 205, 178, 146, 4, 0, 1],
  ['SLDTBXH', 260, 207, 166, 12, 1, 0],
  ['SVHTT', 220, 198, 170, 2, 0, 0, 'completion exactly 90 %: not commended'],
  ['SDL', 150, 124, 98, 5, 1, 0],
  ['SKHCN', 118, 106, 90, 1, 0, 0],
  ['SGDDT', 195, 171, 143, 4, 0, 1],
  ['SYT', 370, 336, 260, 3, 0, 0, 'a quarter without deadline: on time cannot pass 75 %'],
  ['SNGV', 90, 82, 70, 0, 0, 0],
  ['TTTP', 120, 99, 74, 5, 0, 0],
  ['BXTDT', 84, 71, 58, 2, 0, 0],
  ['BQLKCNC', 140, 112, 88, 6, 0, 1],
  ['BQLATTP', 76, 68, 59, 1, 0, 0],
  ['VNCPT', 29, 20, 15, 2, 0, 0, 'below the floor of 30: not urged'],
  ['QHC', 175, 150, 122, 4, 0, 0],
  ['QTK', 140, 122, 103, 2, 0, 0],
  ['QST', 155, 124, 96, 7, 1, 0],
  ['QNHS', 150, 116, 90, 7, 1, 0],
  ['QLC', 160, 112, 84, 7, 1, 0, 'completion exactly 70 %: not urged'],
  ['QCL', 135, 113, 93, 3, 0, 1],
  ['HHV', 200, 141, 108, 9, 0, 0, 'completion just above 70 %: not urged'],
  ['HHS', 14, 9, 8, 1, 0, 0, 'few tasks: never ranked'],
]

export const profiles: readonly Profile[] = rows.map(
  ([code, assigned, done, doneOnTime, openOverdue, newlyOverdue, dueToday, remark]) => ({
    code,
    assigned,
    done,
    doneOnTime,
    openOverdue,
    newlyOverdue,
    dueToday,
    ...(remark && { remark }),
  }),
)
