import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAccess } from '../../../../../test/access.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { child, parent, planFor, reason } from '../yilmaz.fixture.ts'
import { dayIn, planLanguages } from './languages.ts'
import { planWords } from './plan-words.ts'
import { planLanguage } from './routes.tsx'

const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const
const whoJoin = [...whoHelp, 'partner', 'process-coordinator'] as const
const family = ['parent', 'youth', 'supporter'] as const
checkAccess(planLanguage.work, { 'GET /plannen/:id/taal': whoJoin, 'POST /plannen/:id/taal': whoJoin })
checkAccess(planLanguage.family, { 'GET /mijn/plannen/:id/taal': family, 'POST /mijn/plannen/:id/taal': family })

const town = await testTown()

test('a mother reads her plan in Arabic, from right to left, with her own words as she typed them', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id])
  const browser = await as(town.app, mother.slug)
  await browser.post(`/mijn/plannen/${plan}/taal`, { language: 'ar' })
  const page = await (await browser.get(`/mijn/plannen/${plan}/taal`)).text()
  assert.match(page, /lang="ar" dir="rtl"/)
  assert.ok(page.includes(planWords.ar.goals))
  assert.ok(page.includes(reason))
  assert.ok(page.includes(planWords.ar.notReviewed))
})

test('what a reader chose stays chosen, and another reader has a language of their own', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id])
  const browser = await as(town.app, mother.slug)
  await browser.post(`/mijn/plannen/${plan}/taal`, { language: 'tr' })
  assert.match(await (await browser.get(`/mijn/plannen/${plan}/taal`)).text(), /Ailenizin planı/)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.match(await (await nurse.get(`/plannen/${plan}/taal`)).text(), /Plan van jullie gezin/)
})

test('a day is written as its readers write it, with digits that all can compare', () => {
  const day = Temporal.PlainDate.from('2026-12-02')
  const written = planLanguages.map(language => dayIn(language, day))
  assert.deepEqual(written.slice(0, 3), ['2 december 2026', '2 December 2026', '2 Aralık 2026'])
  assert.ok(written.every(words => /\b2\b/.test(words) && words.includes('2026')))
})

test('no language leaves a word empty, but the note that nobody read Dutch', () => {
  for (const language of planLanguages)
    for (const [name, words] of Object.entries(planWords[language]))
      if (!(language === 'nl' && name === 'notReviewed'))
        assert.ok(typeof words === 'string' ? words !== '' : Object.values(words).every(Boolean), `${language} ${name}`)
})
