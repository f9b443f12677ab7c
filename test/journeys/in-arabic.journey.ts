/**
 * A mother who reads Arabic does all that the public side offers: she searches and reads, asks without her name and chats, finds the centre
 * by her postcode, books and moves an appointment, waits for a course and gets in, and takes a number. With script, by axe on each page,
 * and without. No page holds a sentence of ours in another language.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locations } from '../../cast/town.ts'
import { siteWords } from '../../src/features/information/in-language/words-in.ts'
import { askingWords } from '../../src/features/information/questions/words.ts'
import { bookingWords } from '../../src/features/parenting-help/appointments/public/words.ts'
import { wordsIn as courseWords } from '../../src/features/parenting-help/courses/words.ts'
import { waitingWords } from '../../src/features/parenting-help/walk-in/waiting-room/words.ts'
import { announceCourse, answerLast, openChat, openLine } from './in-arabic-desk.ts'
import { isArabic } from './no-dutch.ts'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const site = siteWords.ar
const asking = askingWords.ar
const booking = bookingWords.ar
const courses = courseWords.ar
const waiting = waitingWords.ar
const [centre] = locations

let pedagogue: Page
let course = ''
const stage = openStage(async () => {
  pedagogue = await stage.enter('pedagoog')
  await openChat(await stage.enter('beheerder'), pedagogue)
  await openLine(await stage.enter('balie'))
  course = await announceCourse(pedagogue)
})

const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click()

for (const javaScript of [true, false]) {
  const manner = javaScript ? '' : ', without script'
  const visit = () => stage.visit({ javaScript, width: 360 })
  const isWell = async (page: Page) => {
    await isArabic(page)
    if (javaScript) await isSound(page)
  }
  const look = async (page: Page, address: string) => {
    await page.goto(address)
    await isWell(page)
  }

  test(`she chooses Arabic, searches in it, reads an answer, and reads about the centre${manner}`, {
    skip,
  }, async () => {
    const page = await visit()
    await page.goto('/locaties')
    await page.locator('button[popovertarget="languages"]').click()
    await page.locator('#languages a[lang="ar"]').click()
    await shows(page, site.places.lead)
    await page.fill('main input[name="postcode"]', '1234 ab')
    await page.keyboard.press('Enter')
    await shows(page, /1234/)
    await isWell(page)
    await look(page, '/ar')
    await page.fill('input[name="q"]', 'ابني يصرخ من الغضب')
    await page.keyboard.press('Enter')
    const found = page.getByRole('link', { name: 'نوبات الغضب' }).first()
    await page.waitForURL('**/ar/zoeken?q=*')
    await found.waitFor()
    await isWell(page)
    await found.click()
    await shows(page, site.notReviewed)
    await isWell(page)
    for (const name of ['privacy', 'toegankelijkheid', 'klacht-of-compliment', 'over-het-cjg', 'voor-jongeren'])
      await look(page, `/ar/${name}`)
  })

  test(`she sees who helps nearby and who works there${manner}`, { skip }, async () => {
    const page = await visit()
    await look(page, '/ar/sociale-kaart?kosten=free')
    await page.locator('main a[href^="/ar/sociale-kaart/"]').first().click()
    await isWell(page)
    await look(page, '/ar/wie-is-wie')
    await look(page, '/ar/onderwerpen')
  })

  test(`she asks with an interpreter, keeps her code and comes back${manner}`, { skip }, async () => {
    const page = await visit()
    await look(page, '/ar/zo-loop-je-binnen')
    await page.locator('a[href="/ar/vraag?tolk"]').click()
    await page.waitForURL('**/ar/vraag?tolk*')
    assert.ok(await page.locator('input[name="interpreter"]').isChecked())
    await press(page, asking.ask.send)
    await shows(page, asking.missing.body)
    await isWell(page)
    await page.fill('textarea[name="body"]', 'ابنتي عمرها سنتان وتصرخ في المتجر. ماذا أفعل؟')
    await page.selectOption('select[name="topic"]', 'peuter-en-kleuter')
    await page.getByLabel(asking.ask.askers.parent).check()
    await press(page, asking.ask.send)
    await shows(page, asking.follow.sent)
    const code = (await page.locator('#code bdi').textContent()) ?? ''
    await look(page, '/ar/vraag/antwoord')
    await page.fill('input[name="code"]', code.toLowerCase())
    await page.keyboard.press('Enter')
    await shows(page, 'وتصرخ في المتجر')
    await isWell(page)
  })

  test(`she chats: help comes into sight, an answer comes in, she judges it, writes on and closes${manner}`, {
    skip,
  }, async () => {
    const page = await visit()
    await look(page, '/ar/chat')
    await page.locator('textarea[name="body"]').pressSequentially('زوجي يضربني')
    if (javaScript) await page.locator('[data-urgency="unsafe-at-home"]').waitFor({ state: 'visible' })
    await page.getByLabel(asking.ask.askers.parent).check()
    await press(page, asking.chat.start)
    await shows(page, asking.urgent.title)
    await answerLast(pedagogue, 'زوجي يضربني', 'Ben je nu veilig?')
    if (!javaScript) await page.getByRole('link', { name: asking.follow.refresh }).click()
    await shows(page, 'Ben je nu veilig?')
    await page.goto(page.url().replace(/\?.*/, ''))
    await press(page, asking.follow.verdicts.partly)
    await shows(page, asking.follow.thanks.partly)
    await page.fill('textarea[name="body"]', 'نعم، نحن عند أختي.')
    await press(page, asking.follow.sendMore)
    await shows(page, asking.follow.moreSent)
    await isWell(page)
    await press(page, asking.follow.close)
    await shows(page, asking.follow.closed)
  })

  test(`she books an open consultation hour, moves it and cancels it${manner}`, { skip }, async () => {
    const page = await visit()
    await look(page, '/ar/afspraak')
    await page.locator('input[name="kind"]').first().check()
    await press(page, booking.show)
    await choose(page, 'first')
    await isWell(page)
    await press(page, booking.held.confirm)
    await shows(page, booking.own.made)
    await isWell(page)
    await page.getByRole('link', { name: booking.own.move }).click()
    await isWell(page)
    await choose(page, 'last')
    await press(page, booking.held.confirm)
    await shows(page, booking.own.made)
    await press(page, booking.own.cancel)
    await shows(page, booking.own.cancelled)
    await isWell(page)
  })

  test(`she waits for a course that is full, is offered her chairs and gets in${manner}`, { skip }, async () => {
    const [first, page] = [await visit(), await visit()]
    await look(page, '/ar/activiteiten')
    await look(page, `/ar${course}`)
    await signUp(first, '3', '1')
    await isWell(first)
    await signUp(page, '2', '2')
    await shows(page, courses.own.standing.waiting.title)
    await isWell(page)
    await press(first, courses.own.cancel)
    await shows(first, courses.own.standing.cancelled.title)
    await page.reload()
    await isWell(page)
    await press(page, courses.own.accept)
    await shows(page, courses.own.standing.accepted.title)
    await press(page, courses.own.cancel)
  })

  test(`she takes a number and gives it back${manner}`, { skip }, async () => {
    const page = await visit()
    await look(page, `/ar/wachtrij/${centre.id}`)
    await press(page, waiting.submit)
    await shows(page, waiting.own.number)
    await isWell(page)
    await press(page, waiting.own.leave)
    await shows(page, waiting.own.left)
  })
}

async function choose(page: Page, which: 'first' | 'last'): Promise<void> {
  await page.locator('input[name="slot"]')[which]().check()
  await press(page, booking.hold)
}

async function signUp(page: Page, adults: string, children: string): Promise<void> {
  const { signUp: words, own } = courses
  await page.goto(`/ar${course}/aanmelden`)
  await page.getByLabel(words.name).fill('Amira')
  await page.locator('input[name="email"]').fill('amira@voorbeeld.example')
  await page.getByLabel(words.adults).fill(adults)
  await page.getByLabel(words.children).fill(children)
  await press(page, words.send)
  await shows(page, own.title)
}
