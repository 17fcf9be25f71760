import { useMe } from '../../session/session.tsx'
import { CityHome } from './city-home.tsx'
import { DepartmentHome } from './department-home.tsx'
import { AdministratorHome } from './first-steps.tsx'

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
