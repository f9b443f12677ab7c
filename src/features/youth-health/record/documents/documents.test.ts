import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { nurse, register } from '../record.fixture.ts'
import { addDocument } from './add-document.ts'
import { findDocuments } from './store.ts'

const town = await testTown()
const letter = Buffer.from('%PDF-1.7\n% Brief van de kinderarts, met een byte die geen tekst is: \u00ff')
const words = { title: 'Brief kinderarts', purpose: 'Uitslag van het allergieonderzoek.', on: today.toString() }
const documentsOf = (child: Awaited<ReturnType<typeof register>>) =>
  town.act(nurse, ctx => findDocuments(ctx.db, ctx.municipality, child))

test('a letter comes back as it went in: to keep, with its own type, and never opened by the browser', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const added = await browser.post(`/jeugd/${child}/documenten`, { ...words, file: new Blob([letter]) })
  assert.equal(added.status, 303)
  const [document] = await documentsOf(child)
  assert.equal(document?.checksum, createHash('sha256').update(letter).digest('hex'))
  const back = await browser.get(`/jeugd/${child}/documenten/${document?.id}`)
  assert.deepEqual(Buffer.from(await back.arrayBuffer()), letter)
  assert.equal(back.headers.get('content-type'), 'application/pdf')
  assert.equal(back.headers.get('content-disposition'), 'attachment; filename="2026-11-23-brief-kinderarts.pdf"')
  assert.equal(back.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(back.headers.get('cache-control'), 'no-store')
})

test('a page with script that calls itself a PDF is refused, with the typed words kept', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const script = new Blob(['<script>alert(1)</script>'], { type: 'application/pdf' })
  const refused = await browser.post(`/jeugd/${child}/documenten`, { ...words, file: script })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Dit bestand is geen PDF, JPEG of PNG[\s\S]*Uitslag van het allergieonderzoek/)
  assert.deepEqual(await documentsOf(child), [])
})

test('a document without a file, and one that is too large, are refused', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const none = await browser.post(`/jeugd/${child}/documenten`, words)
  assert.match(await none.text(), /Kies een bestand/)
  const film = new Uint8Array(9 * 1024 * 1024)
  film.set(letter)
  const adding = town.act(nurse, ctx => addDocument(ctx, child, { ...words, on: today, content: film }))
  assert.deepEqual(await adding, { kind: 'refused', because: 'too-large' })
})

test('a withdrawn document opens for nobody, and the record says who withdrew it and why', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  await browser.post(`/jeugd/${child}/documenten`, { ...words, file: new Blob([letter]) })
  const [document] = await documentsOf(child)
  const at = `/jeugd/${child}/documenten/${document?.id}`
  assert.equal((await browser.post(`${at}/intrekken`, { reason: 'Gaat over een ander kind.' })).status, 303)
  assert.equal((await browser.get(at)).status, 404)
  const page = await (await browser.get(`/jeugd/${child}/documenten`)).text()
  assert.match(page, /Ingetrokken op 23 nov 2026 door Mirjam Jansen: Gaat over een ander kind/)
  assert.equal((await browser.post(`${at}/intrekken`, { reason: 'Nog eens.' })).status, 409)
})

test('a document of one child is not found under another', async () => {
  const [mila, other] = [await register(town), await register(town, { years: 3 }, 'Sam')]
  const browser = await as(town.app, 'jeugdverpleegkundige')
  await browser.post(`/jeugd/${mila}/documenten`, { ...words, file: new Blob([letter]) })
  const [document] = await documentsOf(mila)
  assert.equal((await browser.get(`/jeugd/${other}/documenten/${document?.id}`)).status, 404)
})
