import type { Store } from '../../functions/platform/table/store.ts'
import { firstLetter } from './city/letter.ts'
import { openCity } from './city/simulated-city.ts'
import { troubled } from './faults/troubles.ts'
import type { Life } from './life.ts'
import { ModelCity } from './model/city.ts'
import { dayAfter, yearOf } from './model/days.ts'
import { RulesOfCity } from './model/rules-of-city.ts'
import { WorkingDays } from './model/working-days.ts'
import { firstCalendarOf } from './people/calendar.ts'
import { firstDayOf, hasPost } from './people/steps.ts'
import { townspeople } from './people/townspeople.ts'
import { Post } from './post/post.ts'
import { tellingReadyNotices } from './post/ready-notices.ts'

/** A city on its first day, with its model beside it and, where it has them, its mails. */
export const beginningOf = async (
  seed: string,
  around: (store: Store) => Store,
  troubles: number,
): Promise<{ readonly life: Life; readonly post: Post | undefined }> => {
  const first = firstDayOf(seed)
  const began = Date.parse(first)
  const days = firstCalendarOf(seed)
  const calendar = new WorkingDays()
  const years = [yearOf(first) - 1, yearOf(first), yearOf(first) + 1]
  for (const year of years)
    calendar.enter(
      year,
      days.filter(({ date }) => yearOf(date) === year),
      dayAfter(first, -1),
    )
  const city = await openCity(began, first, calendar, years)
  const rules = new RulesOfCity()
  rules.enterLetter(firstLetter.name, first, firstLetter.thresholds)
  let post: Post | undefined
  const life: Life = {
    store: troubled(around(tellingReadyNotices(city, (image) => post?.record(image)))),
    troubles,
    model: new ModelCity(townspeople, rules, calendar),
    told: [],
    etags: new Map(),
    files: [],
    counts: { requests: 0, commands: 0, done: 0 },
  }
  if (hasPost(seed)) post = new Post(life, seed, began)
  return { life, post }
}
