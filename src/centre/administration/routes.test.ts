import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate } from 'otplib'
import { organisations } from '../../../cast/town.ts'
import { as, browser } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const administrator = await as(town.app, 'beheerder')
const pieter = {
  name: 'Pieter Post',
  profession: 'pedagoog',
  organisation: organisations.centre.id,
  role: 'pedagogue',
  phone: '088 000 02 99',
  email: 'pieter@vlierdam.example',
  signInName: 'pieter.post',
}
const wayInOn = (page: string) => {
  const shown = [...page.matchAll(/<kbd>([^<]+)<\/kbd>/g)].map(match => match[1] ?? '')
  return { name: shown[0] ?? '', password: shown[1] ?? '', secret: (shown[2] ?? '').replaceAll(' ', '') }
}
const signIn = async ({ name, password, secret }: ReturnType<typeof wayInOn>) =>
  browser(town.app).post('/inloggen', { name, password, code: await generate({ secret }) })

test('a new professional gets a password and a key, shown once, and signs in with them', async () => {
  const response = await administrator.post('/beheer/professionals/nieuw', pieter)
  const page = await response.text()
  assert.match(page, /Dit zie je maar één keer/)
  assert.equal((await signIn(wayInOn(page))).status, 303)
  assert.match(await (await administrator.get('/beheer')).text(), /Pieter Post/)
})

test('a user name belongs to one person for ever', async () => {
  const response = await administrator.post('/beheer/professionals/nieuw', pieter)
  assert.equal(response.status, 422)
  assert.match(await response.text(), /al van iemand/)
})

test('who lost a telephone gets a new way in, and the old one is closed', async () => {
  const made = await (
    await administrator.post('/beheer/professionals/nieuw', { ...pieter, signInName: 'truus', name: 'Truus Tol' })
  ).text()
  const href =
    /href="(\/beheer\/professionals\/[^"]+)">Truus Tol/.exec(await (await administrator.get('/beheer')).text())?.[1] ??
    ''
  const renewed = await (await administrator.post(`${href}/inloggegevens`, {})).text()
  assert.equal((await signIn(wayInOn(made))).status, 422)
  assert.equal((await signIn(wayInOn(renewed))).status, 303)
})

test('who leaves cannot sign in any more, and is out at once where still signed in', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.equal((await nurse.get('/jeugd')).status, 200)
  const page = await (await administrator.get('/beheer')).text()
  const href = /href="(\/beheer\/professionals\/[^"]+)">Mirjam Jansen/.exec(page)?.[1] ?? ''
  assert.equal((await administrator.post(`${href}/vertrek`, {})).status, 303)
  assert.equal((await nurse.get('/jeugd')).status, 303)
  assert.doesNotMatch(await (await administrator.get('/beheer')).text(), /Mirjam Jansen/)
})

test('a module is switched off with its reason, and the newest choice counts', async () => {
  const path = '/beheer/onderdelen/youth-care-link'
  const refused = await administrator.post(path, { isOn: 'off', legalGround: '' })
  assert.equal(refused.status, 422)
  await administrator.post(path, { isOn: 'off', legalGround: 'collegebesluit van 3 november 2026' })
  const page = await (await administrator.get(path)).text()
  assert.match(page, /Jeugdzorg aanzetten/)
  assert.match(page, /Uitgezet door Ruben Smit/)
  assert.match(page, /collegebesluit van 3 november 2026/)
})

test('an organisation is admitted as a partner', async () => {
  const response = await administrator.post('/beheer/organisaties/nieuw', {
    name: 'Kraamzorg De Wieg',
    kind: 'maternity-care',
  })
  assert.equal(response.status, 303)
  assert.match(await (await administrator.get('/beheer')).text(), /Kraamzorg De Wieg/)
})

test('a module that does not exist, or a professional elsewhere, has no page', async () => {
  assert.equal((await administrator.get('/beheer/onderdelen/alles')).status, 404)
  assert.equal((await administrator.get('/beheer/professionals/00000000-0000-7000-8000-000000000999')).status, 404)
})
