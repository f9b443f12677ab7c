import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries, yildiz } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
await town.act(storyteller, ctx => registerFamily(ctx, yildiz))
const sem = children.get('Sem') ?? ''

const found = async (who: string, words: string) => {
  const browser = await as(town.app, who)
  return (await browser.get(`/jeugd?${new URLSearchParams({ q: words })}`)).text()
}

test('the nurse finds Sem by his name, with his age, his birth date and his address', async () => {
  const page = await found('jeugdverpleegkundige', 'Sem de Vries')
  assert.match(page, /Sem de Vries/)
  assert.match(page, /9 maanden · geboren 17 februari 2026 · Lindelaan 40, 1234 AC Vlierdam/)
})

test('a typing error, missing accents or the words in another order still find the child', async () => {
  for (const words of ['Sem de Vreis', 'de vries sem', 'Vreis', 'sem vrie'])
    assert.match(await found('jeugdarts', words), /Sem de Vries/, words)
  assert.match(await found('jeugdarts', 'yildiz noor'), /Noor Yıldız/)
})

test('a birth date finds the child in any Dutch way of writing it', async () => {
  for (const words of ['17-2-2026', '17 februari 2026', '170226'])
    assert.match(await found('balie', words), /Sem de Vries/)
})

test('a BSN finds its child, and a BSN with a slip is told and not searched for', async () => {
  assert.match(await found('balie', '9999.00.183'), /1 kind gevonden/)
  assert.match(await found('balie', '999900184'), /geen BSN: er zit een tikfout in/)
})

test('the nurse is led to the record, the desk to the family', async () => {
  assert.match(await found('jeugdverpleegkundige', 'Sem de Vries'), new RegExp(`href="/jeugd/${sem}"`))
  assert.match(await found('balie', 'Sem de Vries'), new RegExp(`href="/jeugd/${sem}/gezin"`))
})

test('who is not found can be registered at once with the words that were typed', async () => {
  const page = await found('balie', 'Pippa Zwanenburg')
  assert.match(page, /Niet gevonden/)
  assert.match(page, /href="\/jeugd\/nieuw\?naam=Pippa\+Zwanenburg"/)
})

test('a pedagogue, who may not register, is told whom to ask', async () => {
  const page = await found('pedagoog', 'Pippa Zwanenburg')
  assert.match(page, /vraag de balie/)
  assert.doesNotMatch(page, /\/jeugd\/nieuw/)
})

test('a parent is not found as if a child', async () => {
  assert.doesNotMatch(await found('balie', 'Amina'), /Amina Yılmaz/)
})
