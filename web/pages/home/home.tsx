import { later } from '../../parts/layout/later.tsx'
import { useMe } from '../../session/session.tsx'
import { CityHome } from './city-home.tsx'
import { DepartmentHome } from './department-home.tsx'

/** Few people administer: what a new city needs comes when one of them does. */
const AdministratorHome = later(() => import('./first-steps.tsx').then((loaded) => loaded.AdministratorHome))

/** What somebody sees first: people of a department their work, everybody else the city; an administrator what a new city needs. */
export const Home = () => {
  const { department, role } = useMe()
  if (department) return <DepartmentHome department={department} />
  return role === 'administrator' ? (
    <AdministratorHome>
      <CityHome />
    </AdministratorHome>
  ) : (
    <CityHome />
  )
}
