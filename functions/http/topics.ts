import { dashboardRoutes } from './routes/dashboard.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { departmentRoutes } from './routes/departments.ts'
import { directiveRoutes } from './routes/directives.ts'
import { feedRoutes } from './routes/feeds.ts'
import { figureRoutes } from './routes/figures.ts'
import { importRoutes } from './routes/imports.ts'
import { jobRoutes } from './routes/jobs.ts'
import { noticeRoutes } from './routes/notices.ts'
import { oversightRoutes } from './routes/oversight.ts'
import { pageRoutes } from './routes/pages.ts'
import { paperRoutes } from './routes/papers.ts'
import type { Route } from './routes/route.ts'
import { ruleRoutes } from './routes/rules.ts'
import { settingRoutes } from './routes/settings.ts'
import { taskRoutes } from './routes/tasks.ts'

interface Topic {
  readonly name: string
  readonly says: string
  readonly routes: readonly Route[]
}

const topic = (name: string, vi: string, en: string, routes: readonly Route[]): Topic => ({
  name,
  says: `${vi} · ${en}`,
  routes,
})

/** What the operations are about, in the order in which one gets to know them: the tags of the description. */
export const topics: readonly Topic[] = [
  topic('pages', 'Đăng nhập, việc cần làm, tìm kiếm', 'Signing in, what there is to do, finding', pageRoutes),
  topic('directives', 'Văn bản giao việc', 'Directives and the tasks they give', directiveRoutes),
  topic('tasks', 'Nhiệm vụ và mọi thao tác trên nhiệm vụ', 'Tasks and all that is done to one', taskRoutes),
  topic('decisions', 'Gia hạn, ủy quyền, giải trình', 'Extensions, deputies, explanations', decisionRoutes),
  topic(
    'dashboard',
    'Số liệu một năm, mô tả API',
    'The figures of a year; this description',
    dashboardRoutes,
  ),
  topic(
    'figures',
    'Số liệu một kỳ, văn bản biểu dương, đôn đốc',
    'Figures of a period, letters',
    figureRoutes,
  ),
  topic(
    'oversight',
    'Theo dõi, đánh giá, kiểm đếm lại',
    'Urgings, Decree 335/2025, recounts',
    oversightRoutes,
  ),
  topic('papers', 'Văn bản Word, bảng Excel', 'Official papers and tables as files', paperRoutes),
  topic('imports', 'Nhập nhiệm vụ từ tệp', 'Tasks from a file', importRoutes),
  topic('jobs', 'Việc làm lâu: tệp xuất, tệp nhập', 'Work that is longer than a request', jobRoutes),
  topic('feeds', 'Địa chỉ riêng: lịch, bảng', 'Secret addresses of calendars and tables', feedRoutes),
  topic('departments', 'Đơn vị và người dùng', 'Departments and users', departmentRoutes),
  topic('rules', 'Bộ công thức, bộ tiêu chí', 'Formula sets and rule sets', ruleRoutes),
  topic('settings', 'Lịch nghỉ và thiết lập', 'Holidays and settings', settingRoutes),
  topic('notices', 'Sổ thư đã gửi', 'The ledger of mails', noticeRoutes),
]

const topicByOperation = new Map(
  topics.flatMap(({ name, routes }) => routes.map(({ operation }) => [operation, name] as const)),
)

export const topicOf = ({ operation }: Route): string => {
  const name = topicByOperation.get(operation)
  if (!name) throw new Error(`${operation} is about nothing: its routes belong to a topic`)
  return name
}
