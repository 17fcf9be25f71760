const vi = {
  home: 'Trang chủ',
  dashboard: 'Số liệu',
  tasks: 'Nhiệm vụ',
  directives: 'Văn bản',
  explanations: 'Giải trình',
  letters: 'Văn bản biểu dương, đôn đốc',
  delegations: 'Ủy quyền',
  search: 'Tìm kiếm',
  admin: 'Quản lý',
}

const en = {
  home: 'Home',
  dashboard: 'Figures',
  tasks: 'Tasks',
  directives: 'Directives',
  explanations: 'Explanations',
  letters: 'Letters',
  delegations: 'Delegations',
  search: 'Search',
  admin: 'Administration',
} satisfies typeof vi

/** What pages are called in the navigation; those that everybody needs are loaded with the first page. */
export const navigationTexts = { vi, en }
