import { buildIndexes } from '../../functions/oversight/search/index/build-index.ts'
import { localDateOf } from '../../functions/shared/dates/dates.ts'
import type { CityCommand } from '../command.ts'
import { number, words } from '../words/words.ts'

export const indexing: CityCommand = {
  about: words('lập lại chỉ mục tìm kiếm', 'make the search indexes anew'),
  details: words(
    `Lập lại chỉ mục của mọi năm từ chính các nhiệm vụ, văn bản, như đêm nào cũng làm cho năm có thay đổi. Trong lúc lập, chỉ mục cũ
vẫn dùng. Dừng giữa chừng thì sau 20 phút chạy lại là đủ.`,
    `Makes the indexes of every year from the tasks and directives themselves, as each night does for the years with changes. Until it is
done the former ones are read. After a stop, running it again 20 minutes later is enough.`,
  ),
  run: async ({ city }) => {
    const result = await buildIndexes(
      city.store,
      { today: localDateOf(city.now), at: city.now },
      { every: true },
    )
    const [built, texts] = [number(result.built), number(result.texts)]
    return {
      json: result,
      text: words(
        `Đã lập ${built.vi} chỉ mục, ${texts.vi} nhiệm vụ và văn bản.`,
        `${built.en} indexes made, of ${texts.en} tasks and directives.`,
      ),
    }
  },
}
