import { useMe } from '../../session/session.tsx'
import { CityHome } from './city-home.tsx'
import { DepartmentHome } from './department-home.tsx'

/** What somebody sees first: people of a department their work, everybody else the city. */
export const Home = () => {
  const { department } = useMe()
  return department ? <DepartmentHome department={department} /> : <CityHome />
}
