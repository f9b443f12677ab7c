/** What goes to Veilig Thuis, and what the family sees. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yildiz } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { admit, registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, browser as visit } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { noteConcern } from '../index.ts'
import { startSuspicion } from './start-suspicion.ts'
import { add, decision, karim, secret, start, walk } from './town.fixture.ts'

const town = await testTown()
const words = 'kruiwagen bloempot zondag pepernoot'

async function readyToReport(): Promise<string> {
  const id = await start(town)
  await walk(town, id)
  await add(town, karim, id, 'decision', decision({}))
  return `/signalen/meldcode/${id}`
}

test('a report has names, the reporter, whether the family knows, and only what was chosen', async () => {
  const own = await readyToReport()
  const browser = await as(town.app, 'wijkteam')
  const sheet = await (await browser.get(`${own}/melding/blad?mee=signal&weet=no`)).text()
  for (const part of [secret.name, secret.facts, 'Karim Bakker', 'Wijkteam Noord', 'Weet het gezin van deze melding?'])
    assert.ok(sheet.includes(part), part)
  assert.doesNotMatch(sheet, /Ze wil hulp|Praat met moeder/)
})

test('silence does not say whether the family knows', async () => {
  const own = await readyToReport()
  const answer = await (await as(town.app, 'wijkteam')).get(`${own}/melding/blad?mee=signal`)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Kies of het gezin weet/)
})

test('nobody reports before it was decided', async () => {
  const own = `/signalen/meldcode/${await start(town)}`
  const browser = await as(town.app, 'wijkteam')
  assert.match(await (await browser.get(`${own}/melding`)).text(), /nog niet besloten te melden/)
  assert.equal((await browser.post(`${own}/melding/bestand`, { words, weet: 'yes' })).status, 422)
  assert.equal((await browser.post(`${own}/melding/gemeld`, { weet: 'yes' })).status, 404)
})

test('the locked file opens with its words and no others, and holds nothing in the open', async () => {
  const own = await readyToReport()
  const browser = await as(town.app, 'wijkteam')
  assert.equal((await browser.post(`${own}/melding/bestand`, { mee: 'signal', weet: 'no', words: 'kort' })).status, 422)
  const answer = await browser.post(`${own}/melding/bestand`, { mee: 'signal', weet: 'no', words })
  const file = new Blob([await answer.arrayBuffer()])
  assert.doesNotMatch(await file.text(), /Zwaluwtong|zoldertrap/)
  const veiligThuis = visit(town.app)
  const wrong = await veiligThuis.post('/meldcode/openen', { file, words: 'andere woorden dan deze zin' })
  assert.equal(wrong.status, 422)
  assert.doesNotMatch(await wrong.text(), /Zwaluwtong/)
  const opened = await (await veiligThuis.post('/meldcode/openen', { file, words })).text()
  assert.ok(opened.includes(secret.name) && opened.includes(secret.facts))
})

test('a file of somebody else’s making is refused and draws nothing', async () => {
  const veiligThuis = visit(town.app)
  for (const made of ['', 'OCJG', 'x'.repeat(2000)]) {
    const answer = await veiligThuis.post('/meldcode/openen', { file: new Blob([made]), words })
    assert.equal(answer.status, 422)
  }
})

test('that it was reported is noted with how, and the reason when the family does not know', async () => {
  const own = await readyToReport()
  const browser = await as(town.app, 'wijkteam')
  const sent = { mee: 'signal', weet: 'no', on: '2026-11-23', how: 'portal', to: '', number: 'M-1', familyKnows: 'no' }
  assert.equal((await browser.post(`${own}/melding/gemeld`, { ...sent, familyWhy: '' })).status, 422)
  const noted = await browser.post(`${own}/melding/gemeld`, { ...sent, familyWhy: 'Vader wordt dan gewelddadig.' })
  assert.equal(noted.status, 303)
  assert.match(
    await (await browser.get(own)).text(),
    /Via het portaal van Veilig Thuis[\s\S]*Vader wordt dan gewelddadig/,
  )
})

test('advice is asked without the names that the file knows', async () => {
  const id = await start(town)
  await add(town, karim, id, 'signal', {
    how: 'heard',
    source: 'juf Ilse',
    facts: 'Wolfram riep naar Gerda op de Kade.',
  })
  const page = await (await (await as(town.app, 'wijkteam')).get(`/signalen/meldcode/${id}/advies`)).text()
  const sheet = page.slice(page.indexOf('cjg-sheet'), page.indexOf('</article>'))
  assert.match(sheet, /\[…\] riep naar \[…\] op de \[…\]/)
  assert.doesNotMatch(sheet, /Wolfram|Gerda|Zwaluwtong|Karim|Wijkteam|Ilse/)
  assert.match(sheet, /7 jaar/)
})

const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, yildiz))
const noor = children.get('Noor') ?? assert.fail('no Noor')
const mother = [...guardians.values()][0] ?? assert.fail('no guardian')
await town.act(storyteller, ctx => admit(ctx, 'noor', 'Noor Yıldız', noor, 'youth'))
await town.act(storyteller, ctx => admit(ctx, 'moeder', 'Moeder Yıldız', mother, 'parent'))

async function fileAboutNoor(): Promise<string> {
  const concern = await town.act(karim, ctx =>
    noteConcern(ctx, {
      child: noor,
      about: '',
      youth: null,
      seen: 'Noor wil niet naar huis.',
      interpretation: '',
      since: 'een week',
      areas: ['upbringing-and-family'],
      strengths: [],
      risks: [],
      urgency: 'today',
      talkedWith: 'youth',
      whyNotTalked: '',
      nextStep: 'Overleggen.',
    }),
  )
  return town.act(karim, ctx => startSuspicion(ctx, { name: 'Noor Yıldız' }, concern))
}

const linesOf = async (slug: string, paths: readonly string[]): Promise<string> => {
  const browser = await as(town.app, slug)
  const pages = []
  for (const path of paths) pages.push(await (await browser.get(path)).text())
  return pages.join('\n').replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
}
const own = ['/mijn', '/mijn/veiligheid']

test('a family sees not a word, a count or a line of a file, as if there were none', async () => {
  const before = [await linesOf('noor', own), await linesOf('moeder', own)]
  const id = await fileAboutNoor()
  const browser = await as(town.app, 'wijkteam')
  await browser.post(`/signalen/meldcode/${id}/lezers`, { reader: professionals.pedagogue.id, reason: 'Kent Noor.' })
  for (const part of ['', '/lezers', '/gezin', '/advies', '/vastleggen/signal'])
    await browser.get(`/signalen/meldcode/${id}${part}`)
  const after = [await linesOf('noor', own), await linesOf('moeder', own)]
  assert.ok(before.join() === after.join())
  for (const who of ['noor', 'moeder'])
    assert.doesNotMatch(await linesOf(who, ['/mijn/logboek', `/mijn/logboek?kind=${noor}`]), /Karim|meldcode/i)
})

test('after the holder’s decision the one it is for reads it from its day on, and nobody else; closed, it is gone', async () => {
  const family = `/signalen/meldcode/${await fileAboutNoor()}/gezin`
  const browser = await as(town.app, 'wijkteam')
  const shown = { shownTo: noor, words: 'Wij praatten over veilig slapen.' }
  assert.equal((await browser.post(family, { ...shown, visibleFrom: '2026-11-25' })).status, 303)
  const reads = async (who: string) => (await linesOf(who, own)).includes('veilig slapen')
  assert.deepEqual([await reads('noor'), await reads('moeder')], [false, false])
  await browser.post(family, { ...shown, visibleFrom: '2026-11-23' })
  assert.deepEqual([await reads('noor'), await reads('moeder')], [true, false])
  const page = await (await browser.get(family)).text()
  for (const [, path] of page.matchAll(/action="([^"]+\/dicht)"/g)) await browser.post(path ?? '', {})
  assert.equal(await reads('noor'), false)
})

test('nobody outside the family of the file can be chosen', async () => {
  const family = `/signalen/meldcode/${await fileAboutNoor()}/gezin`
  const browser = await as(town.app, 'wijkteam')
  const stranger = actorOf(professionals.nurse).id
  const shown = { shownTo: stranger, words: 'Iets.', visibleFrom: '2026-11-23' }
  assert.equal((await browser.post(family, shown)).status, 422)
})
