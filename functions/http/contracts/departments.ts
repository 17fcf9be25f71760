import * as z from 'zod'
import { departmentSchema } from '../../organisation/departments/department.ts'
import { departmentSuccessionSchema } from '../../organisation/departments/succession/department-succession.ts'
import { userSchema } from '../../organisation/people/user.ts'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'
import type { Contract } from '../contract.ts'
import type { departmentRoutes } from '../routes/departments.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary } from './fields.ts'

export const departmentContracts = {
  listDepartments: { summary: summary('Danh sách đơn vị', 'All departments') },
  getDepartment: {
    summary: summary('Một đơn vị', 'One department'),
    path: z.strictObject({ code: departmentCodeSchema }),
  },
  putDepartment: {
    summary: summary('Thêm hoặc sửa đơn vị', 'Enter or change a department'),
    path: z.strictObject({ code: departmentCodeSchema }),
    body: departmentSchema,
  },
  succeedDepartment: {
    summary: summary('Sáp nhập, chia tách đơn vị', 'End a department and hand its open tasks over'),
    path: z.strictObject({ code: departmentCodeSchema }),
    body: departmentSuccessionSchema,
    creates: true,
  },
  withdrawSuccession: {
    summary: summary('Hủy việc sáp nhập, chia tách chưa đến ngày', 'Withdraw a succession before its day'),
    path: z.strictObject({ code: departmentCodeSchema }),
  },
  getMe: { summary: summary('Người đang đăng nhập', 'The person signed in') },
  listUsers: { summary: summary('Danh sách người dùng', 'All users') },
  getUser: {
    summary: summary('Một người dùng', 'One user'),
    path: z.strictObject({ id: userIdSchema }),
  },
  putUser: {
    summary: summary('Thêm hoặc sửa người dùng', 'Enter or change a user'),
    path: z.strictObject({ id: userIdSchema }),
    body: userSchema,
  },
} as const satisfies Record<OperationIn<typeof departmentRoutes>, Contract>
