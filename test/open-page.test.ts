/** A page that stands open hears from the real program that others wrote, over a real line. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, closeDoors, openDoors, signIn, stage } from './ten-writers.stage.ts'

before(openDoors)
after(closeDoors)

/** What an open page hears, until these words. */
async function hears(cookie: string, path: string) {
  const response = await fetch(`${stage.address}${path}`, { headers: { cookie } })
  assert.match(response.headers.get('content-type') ?? '', /event-stream/)
  const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let words = ''
  return async (until: RegExp): Promise<string> => {
    while (!until.test(words)) {
      const part = await stream?.read()
      if (!part || part.done) return words
      words += part.value
    }
    return words
  }
}

test('who has the plan open hears that somebody wrote, nothing about whom, and no more after signing out or leaving', async () => {
  const [nurse, mother, doctor] = await Promise.all(['jeugdverpleegkundige', 'gezin-1', 'huisarts'].map(signIn))
  if (!nurse || !mother || !doctor) throw new Error('nobody is signed in')
  const say = (words: string) => ask(nurse, `/plannen/${stage.plan}/opmerkingen`, { _key: crypto.randomUUID(), words })
  const shown = Number(/data-revision="(\d+)"/.exec((await ask(mother, `/mijn/plannen/${stage.plan}`)).page)?.[1])
  const atMother = await hears(mother, `/mijn/plannen/${stage.plan}/live?na=${shown}`)
  const atDoctor = await hears(doctor, `/plannen/${stage.plan}/live?na=${shown}`)
  await say('Goed nieuws.')
  const heard = await atMother(new RegExp(`"revision":${shown + 1}`))
  assert.doesNotMatch(heard, /nieuws|Mirjam|Amina|Sem/)
  assert.match(
    (await ask(mother, `/mijn/plannen/${stage.plan}/nieuws?na=${shown}`)).page,
    /Mirjam heeft net iets geschreven/,
  )
  await ask(mother, '/uitloggen', { _key: crypto.randomUUID() })
  const people = (await ask(nurse, `/plannen/${stage.plan}/deelnemers`)).page
  const leaving = /action="([^"]*\/vertrek)"[^>]*>(?:(?!<\/form>)[\s\S])*Pieter van Leeuwen/.exec(people)?.[1]
  if (leaving) await ask(nurse, leaving, { _key: crypto.randomUUID() })
  await say('Nog iets.')
  assert.match(await atMother(/over/), /event: over/)
  if (leaving) assert.match(await atDoctor(/over/), /event: over/)
  assert.ok(leaving, 'the doctor can be let go')
})
