import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { excelFileOf } from '../../../functions/documents/sheets/excel.ts'
import { adminTexts } from '../../../web/pages/admin/admin-texts.ts'
import { listTexts } from '../../../web/pages/admin/people/list/list-texts.ts'
import { personTexts } from '../../../web/pages/admin/people/person/person-texts.ts'
import { changeTexts } from '../../../web/pages/task/history/change-texts.ts'
import { formTexts } from '../../../web/parts/forms/forms-texts.ts'
import { go, type Visitor, visit, wrongIn } from '../visiting/browser.ts'
import { pictured, press, shownCity } from '../visiting/shown-city.ts'

/** What the administrator does with people and departments, in both languages, looked at by axe in each state. */

const patienceMs = 240_000

const shown = shownCity()

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const t = listTexts[language]
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await visit(shown.browser, shown.city.url, 'quantri', { language })
  })
  afterAll(() => visitor?.close())

  const isRight = async (name: string) => {
    await pictured(visitor.page, `${name}-${language}`)
    expect(await visitor.page.locator('main h1').count(), 'one heading').toBe(1)
    expect(await wrongIn(visitor)).toEqual([])
    expect(visitor.complaints).toEqual([])
  }
  const text = () => visitor.page.locator('main').textContent()

  test(
    'a list of people is pasted, corrected where it is wrong, and entered once',
    async () => {
      const { page } = visitor
      const head = 'Họ tên\tThư điện tử\tVai trò\tĐơn vị'
      const right = `Nguyễn Thị Mai\tmai.${language}@danang.gov.vn\tchuyên viên\tSở Xây dựng`
      const twice = `Trần Văn Hai\tMAI.${language}@danang.gov.vn\tgiám đốc\tSXD`
      const wrong = 'Lê Văn Ba\tba@\ttrưởng thôn\tSở Không Có'
      await go(page, '/users/list')
      await press(page, t.look)
      await page.getByText(t.nothing).first().waitFor()
      await page.getByLabel(t.text).fill([head, right, twice, wrong].join('\n'))
      await press(page, t.look)
      await page.getByText(t.wrongFirst('2')).waitFor()
      expect(await text()).toContain(
        language === 'vi'
          ? 'Địa chỉ này đã là của Nguyễn Thị Mai ở dòng 2'
          : 'This address is that of Nguyễn Thị Mai in row 2',
      )
      await isRight('people-wrong')

      await page.getByLabel(t.text).fill([head, right].join('\n'))
      await page.getByText(t.stale).waitFor()
      await press(page, t.look)
      await press(page, t.users.enter('1'))
      await page.getByText(t.users.entered('1')).waitFor()
      await isRight('people-entered')

      await press(page, t.another)
      await page.getByLabel(t.text).fill([head, right].join('\n'))
      await press(page, t.look)
      await page.getByText(t.nothingNew).waitFor()
      await go(page, '/users')
      expect(await page.getByText(`mai.${language}@danang.gov.vn`).count()).toBe(1)
      await isRight('users')
    },
    patienceMs,
  )

  test(
    'a list that is pasted in letters of before Unicode is shown as what they mean before it is entered',
    async () => {
      const { page } = visitor
      const rows = [
        'Hä tªn\tTh­ ®iÖn tö\tVai trß\t§¬n vÞ',
        'NguyÔn ThÞ H\u00adêng\thuong@danang.gov.vn\tchuyªn viªn\tSë X©y dùng',
        'Lª V¨n §øc\tduc@danang.gov.vn\tgi¸m ®èc\tSë Tµi chÝnh',
      ]
      await go(page, '/users/list')
      await page.getByLabel(t.text).fill(rows.join('\n'))
      await press(page, t.look)
      await page.getByText(t.converted).waitFor()
      await page.getByText(t.users.enter('2')).waitFor()
      const read = await page.getByLabel(t.text).inputValue()
      expect(read).toContain('Nguyễn Thị Hường\thuong@danang.gov.vn\tchuyên viên\tSở Xây dựng')
      expect(read).toContain('Lê Văn Đức')
      await isRight('people-converted')
      await page.getByLabel(t.text).fill('')
    },
    patienceMs,
  )

  test(
    'a list of departments is read from a file and entered, in spite of an answer that fails on the way',
    async () => {
      const { page } = visitor
      const code = language === 'vi' ? 'SDL' : 'SVH'
      const buffer = Buffer.from(
        excelFileOf({
          name: 'Đơn vị',
          title: 'Đơn vị',
          columns: ['Mã', 'Tên đơn vị', 'Loại', 'Từ ngày', 'Ghi chú'].map((heading) => ({
            heading,
            width: 20,
          })),
          rows: [
            [{ text: code }, { text: `Sở ${code}` }, { text: 'sở' }, { date: '2021-03-01' }, { text: 'x' }],
          ],
        }),
      )
      await go(page, '/departments/list')
      await page
        .getByLabel(t.file)
        .setInputFiles({ name: 'don-vi.xlsx', mimeType: 'application/octet-stream', buffer })
      await page.getByText(t.skipped('Ghi chú')).waitFor()
      await press(page, t.look)
      await page.getByText(t.departments.enter('1')).waitFor()
      await isRight('departments-ready')

      await page.route('**/api/departments/list', (route) => route.fulfill({ status: 503 }))
      await press(page, t.departments.enter('1'))
      await page.locator('.govuk-error-summary').waitFor()
      await page.unroute('**/api/departments/list')
      await go(page, '/departments/list')
      expect(await page.getByLabel(t.text).inputValue()).toContain(`Sở ${code}`)
      await press(page, t.look)
      await press(page, t.departments.enter('1'))
      await page.getByText(t.departments.entered('1')).waitFor()
      await go(page, '/departments')
      await page.getByRole('link', { name: `Sở ${code}`, exact: true }).waitFor()
      await isRight('departments')
    },
    patienceMs,
  )

  test(
    'a person is entered, moved from a day on, given another address, locked; the history tells it all',
    async () => {
      const { page } = visitor
      const admin = adminTexts[language]
      const words = personTexts[language]
      const changes = changeTexts[language]
      const mail = `binh.${language}@danang.gov.vn`
      await go(page, '/users/new')
      await page.getByLabel(admin.name).fill('Phạm Văn Bình')
      await page.getByLabel(admin.email).fill(mail)
      await page.getByLabel(admin.role).selectOption('clerk')
      await page.getByLabel(admin.department, { exact: true }).selectOption('SXD')
      await press(page, admin.save)
      await page.getByText(admin.personEntered('Phạm Văn Bình', mail)).waitFor()
      await page.getByText(changes.entered, { exact: true }).waitFor()
      const person = new URL(page.url()).pathname
      const open = (change: string) => go(page, `${person}/changes?change=${change}`)

      await open('move')
      await page.getByLabel(words.move.department).selectOption('STC')
      await page.getByLabel(words.move.on).fill('05/08/2021')
      await isRight('person-move')
      await press(page, words.move.submit)
      await page.getByText(words.move.done('Sở Tài chính', '05/08/2021')).waitFor()
      await page.getByText(words.withdraw.link).waitFor()

      await open('mail')
      await page.getByLabel(admin.email).fill('sxd.cv@example.org')
      await press(page, words.mail.submit)
      await page.locator('.govuk-error-summary').waitFor()
      expect(await text()).toContain('Người dùng sxd.cv')
      await page.getByLabel(admin.email).fill(`moi.${mail}`)
      await press(page, words.mail.submit)
      await page.getByText(words.mail.done(`moi.${mail}`)).waitFor()
      await page.getByRole('rowheader').filter({ hasText: changes['mail-changed'] }).waitFor()
      const isInvited = async () => {
        await shown.city.drain()
        await go(page, person)
        // The history may have the same word: in English it has.
        const listed = page.getByText(words.states.invited.name, { exact: true }).first()
        return listed.waitFor({ timeout: 10_000 }).then(
          () => true,
          () => false,
        )
      }
      await expect.poll(isInvited, { timeout: 150_000 }).toBe(true)
      await isRight('person')

      await open('lock')
      await isRight('person-lock')
      await press(page, words.lock.submit)
      await page.getByText(words.lock.done('Phạm Văn Bình')).waitFor()
      await page.getByText(words.states.locked.name, { exact: true }).first().waitFor()
    },
    patienceMs,
  )

  test(
    'of two who change a person at once the second is told who was first, and loses nothing that was typed',
    async () => {
      const { page } = visitor
      const admin = adminTexts[language]
      const words = personTexts[language]
      await go(page, '/users/sxd.truong/changes?change=place')
      await page.getByLabel(admin.role).waitFor()
      const other = shown.city.api.as('quantri')
      const { etag } = await other.get('/api/users/sxd.truong')
      const changed = { name: `Trưởng ${language}`, role: 'head', department: 'SXD' }
      const first = await other.post('/api/users/sxd.truong/change', changed, { ifMatch: etag })
      expect(first.status).toBe(200)

      await page.getByLabel(admin.role).selectOption('clerk')
      await press(page, words.change.submit)
      await page.getByText(changeTexts[language].changed).first().waitFor()
      expect(await page.locator('.govuk-error-summary').textContent()).toContain('Người dùng quantri')
      await isRight('person-stale')
      await press(page, formTexts[language].staleReload)
      await page.getByText(formTexts[language].staleRead).waitFor()
      expect(await page.getByLabel(admin.name).inputValue()).toBe(`Trưởng ${language}`)
      expect(await page.getByLabel(admin.role).inputValue()).toBe('clerk')
    },
    patienceMs,
  )
})
