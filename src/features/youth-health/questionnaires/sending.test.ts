import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import type { MailWay } from '../../../platform/mail/mail-way.ts'
import { recordPage } from '../record/record-page.ts'
import { type Family, familyOf, mailedLink, nurseActor } from './asked.fixture.ts'
import { QuestionnairesPage } from './questionnaires.view.tsx'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const visitor = browser(town.app)

const read = async (path: string) => (await nurse.get(path)).text()
const ask = ({ child, mother }: Family, fields: Readonly<Record<string, string>> = {}) =>
  nurse.post(`/jeugd/${child}/vragenlijsten`, {
    questionnaire: 'prepare-toddler',
    person: mother,
    way: 'mail',
    days: '14',
    ...fields,
  })

async function linkFor(family: Family, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  assert.equal((await ask(family, fields)).status, 303)
  return mailedLink(town)
}

test('the same questionnaire to the same person asks first, and sent again the earlier link ends', async () => {
  const family = await familyOf(town, { months: 26 })
  const earlier = await linkFor(family)
  await visitor.post(earlier, { step: '1', action: 'next', 'item-1': 'good' })
  const asked = await ask(family)
  const page = await asked.text()
  assert.equal(asked.status, 409)
  assert.match(page, /Opnieuw versturen\?[\s\S]*kreeg deze vragenlijst al op[\s\S]*Wat al is ingevuld, gaat verloren/)
  assert.equal((await visitor.get(earlier)).status, 200)
  const instead = /name="instead" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail()
  const again = await linkFor(family, { instead })
  assert.equal((await visitor.get(earlier)).status, 404)
  assert.equal((await visitor.get(again)).status, 200)
  const other = await ask(family, { person: family.father })
  assert.equal(other.status, 422)
})

test('where mail does not leave the house the page says so, and in the demo it leads to the post', async () => {
  const family = await familyOf(town, { months: 26 })
  assert.match(await read(`/jeugd/${family.child}/vragenlijsten`), /In de demo gaat geen e-mail de deur uit/)
  await linkFor(family)
  const page = await read(`/jeugd/${family.child}/vragenlijsten?gestuurd`)
  assert.match(page, /href="\/demo\/post"/)
  assert.doesNotMatch(page, /\/vragenlijst\//)
  assert.match(await (await visitor.get('/demo/post')).text(), /href="\/vragenlijst\/[\w-]{43}"/)
  const words = await town.act(nurseActor, async ctx => {
    const about = await recordPage(ctx, family.child)
    const rest = { requests: [], fitting: [], fillers: [], faults: {}, typed: {}, again: null } as const
    const shown = (mail: MailWay) => `${QuestionnairesPage({ page: about, told: 'gestuurd', mail, ...rest })}`
    return [shown('stays'), shown('goes-out')]
  })
  assert.match(words[0] ?? '', /er ging geen e-mail de deur uit/)
  assert.doesNotMatch(words.join(), /\/demo\/post/)
  assert.match(words[1] ?? '', /De vragenlijst is verstuurd/)
})
