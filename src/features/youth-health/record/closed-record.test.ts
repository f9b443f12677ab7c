/** A record closes on the eighteenth birthday: for everything that is written in it, whichever part of the program writes. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { NotAllowed } from '../../../platform/ctx.ts'
import { addMeasurements } from '../growth/add-measurements.ts'
import { recordDoses } from '../vaccination/index.ts'
import { recordAlert } from './alerts/record-alert.ts'
import { recordHistory } from './history/record-history.ts'
import { noteContactMoment } from './note-contact-moment.ts'
import { unknownBirth } from './observations.ts'
import { nurse, register } from './record.fixture.ts'
import { recordBirthDetails } from './record-birth-details.ts'

const town = await testTown()
const contact = { moment: '22', form: '03', on: today.toString(), note: 'Vraagt nog iets.' }

test('a nurse who writes in a closed record is led to the page that says why, and nothing is stored', async () => {
  const child = await register(town, { years: 18 })
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const refused = await browser.post(`/jeugd/${child}/contact`, contact)
  assert.equal(refused.headers.get('location'), `/jeugd/${child}?gesloten`)
  const page = await (await browser.get(`/jeugd/${child}?gesloten`)).text()
  assert.match(page, /Dit dossier is gesloten[\s\S]*Er is niets vastgelegd/)
  assert.doesNotMatch(page, /Vraagt nog iets|Nieuw contact/)
})

test('a month before, everything is still written', async () => {
  const child = await register(town, { years: 17, months: 11 })
  const browser = await as(town.app, 'jeugdverpleegkundige')
  assert.equal(
    (await browser.post(`/jeugd/${child}/contact`, contact)).headers.get('location'),
    `/jeugd/${child}?vastgelegd`,
  )
})

test('a letter is still added to a closed record, with its reason', async () => {
  const child = await register(town, { years: 19 })
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const letter = { file: new Blob(['%PDF-1.7']), title: 'Brief huisarts', purpose: 'Vraag.', on: today.toString() }
  const added = await browser.post(`/jeugd/${child}/documenten`, letter)
  assert.equal(added.headers.get('location'), `/jeugd/${child}/documenten?toegevoegd`)
})

test('no use case writes care in a closed record', async () => {
  const child = await register(town, { years: 19 })
  const nothing = { headCircumferenceCm: null, position: 'standing', confirmed: ['weight'], heightCm: null } as const
  const past = { product: null, batch: null, batchExpiresOn: null, place: 'elsewhere', givenBy: null } as const
  const alert = { kind: 'alert', what: 'x', severity: 'mild', source: 'youth', on: today } as const
  const familyHistory = { relative: 'mother', conditions: [], note: 'x' } as const
  const tries = [
    () => town.act(nurse, ctx => noteContactMoment(ctx, child, { moment: '22', form: '03', on: today, note: 'x' })),
    () => town.act(nurse, ctx => addMeasurements(ctx, child, { ...nothing, on: today, weightKg: 60 })),
    () => town.act(nurse, ctx => recordDoses(ctx, child, [{ ...past, vaccine: 'hpv', on: today }])),
    () => town.act(nurse, ctx => recordAlert(ctx, child, alert)),
    () => town.act(nurse, ctx => recordHistory(ctx, child, { familyHistory })),
    () => town.act(nurse, ctx => recordBirthDetails(ctx, child, unknownBirth)),
  ]
  for (const write of tries) await assert.rejects(write, NotAllowed, String(write))
})

/** Handing a record over, taking it in as it was, or giving a letter to the family adds no care to it; at the table it is kept by the same use case as everywhere. */
const without: ReadonlySet<string> = new Set([
  'record/documents/documents-for-family.ts',
  'transfer/answers/record-answer.ts',
  'transfer/in/take-in.ts',
  'transfer/out/make-transfer.ts',
  'vaccination/sessions/table/register.ts',
])

test('every use case that writes about one child begins with opening its record, where the rule is', () => {
  const folder = join(import.meta.dirname, '..')
  const forgetful = globSync('**/*.ts', { cwd: folder })
    .filter(path => !/\.test\.ts$|store\.ts$/.test(path))
    .filter(path => {
      const text = readFileSync(join(folder, path), 'utf8')
      return (
        /\bchild(?:InCare|LookedAfter)\(/.test(text) && /\binsert[A-Z]\w*\(/.test(text) && !/\bopenRecord\(/.test(text)
      )
    })
  assert.deepEqual(
    forgetful.filter(path => !without.has(path)),
    [],
  )
})
