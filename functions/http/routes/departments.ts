import type { Route } from './route.ts'

/** Departments and the people who sign in for them. */
export const departmentRoutes = [
  {
    method: 'GET',
    path: '/api/departments',
    resource: 'departments',
    operation: 'listDepartments',
    action: 'read-departments',
  },
  {
    method: 'GET',
    path: '/api/departments/{code}',
    resource: 'departments',
    operation: 'getDepartment',
    action: 'read-departments',
  },
  {
    method: 'PUT',
    path: '/api/departments/{code}',
    resource: 'departments',
    operation: 'putDepartment',
    action: 'change-departments',
  },
  {
    method: 'POST',
    path: '/api/departments/{code}/succession',
    resource: 'departments',
    operation: 'succeedDepartment',
    action: 'change-departments',
  },
  {
    method: 'POST',
    path: '/api/departments/{code}/succession/withdrawal',
    resource: 'departments',
    operation: 'withdrawSuccession',
    action: 'change-departments',
  },
  { method: 'GET', path: '/api/me', resource: 'users', operation: 'getMe', action: 'read-dashboard' },
  { method: 'GET', path: '/api/users', resource: 'users', operation: 'listUsers', action: 'read-users' },
  { method: 'GET', path: '/api/users/{id}', resource: 'users', operation: 'getUser', action: 'read-users' },
  { method: 'PUT', path: '/api/users/{id}', resource: 'users', operation: 'putUser', action: 'change-users' },
] as const satisfies readonly Route[]
