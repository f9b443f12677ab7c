import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { sendText } from '../../notify/text-message.ts'
import { send } from '../send.ts'
import { markRefused } from '../store.ts'
import { refusedAmong } from './store.ts'

const town = await testTown()
const [refused, taken, text] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]

test('whoever keeps the centre sees which messages were refused, without reading to whom', async () => {
  const administrator = await as(town.app, 'beheerder')
  const page = async () => (await administrator.get('/beheer/berichten/geweigerd')).text()
  assert.match(await page(), /Alles kwam aan/)
  const mail = { subject: 'Er staat iets klaar', body: 'Log in.' }
  const among = await town.act(storyteller, async ({ db, municipality }) => {
    await send(db, municipality, { ...mail, recipient: 'sanne@voorbeeld.nl' }, now, refused)
    await send(db, municipality, { ...mail, recipient: 'goed@voorbeeld.nl' }, now, taken)
    await sendText(db, municipality, { recipient: '+31612345678', body: 'Morgen.' }, now, text)
    await markRefused(db, municipality, refused, now)
    await db.updateTable('mail.text_message').set({ refused_at: now }).where('id', '=', text).execute()
    return refusedAmong(db, municipality, [refused, taken, text])
  })
  assert.deepEqual(among, new Set([refused, text]))
  const told = await page()
  assert.match(told, /s…@voorbeeld\.nl[\s\S]*Er staat iets klaar/)
  assert.match(told, /sms[\s\S]*…78|…78[\s\S]*sms/)
  assert.doesNotMatch(told, /sanne|goed@|612345678/)
})
