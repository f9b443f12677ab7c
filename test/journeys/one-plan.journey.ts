/** Separated parents write one plan with their daughter, grandma and four professionals; each sees what is theirs. Axe on each page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const stage = openStage()
const pages = new Map<string, Page>()

const family = ['moeder', 'vader', 'oma', 'dochter']

/** Somebody of the cast on the plan of Kramer – Dijkstra, signed in once; the family on a telephone. */
async function as(who: string): Promise<{ readonly page: Page; readonly plan: string }> {
  const isFamily = family.includes(who)
  const page = pages.get(who) ?? (await stage.enter(who, isFamily ? { width: 390 } : {}))
  pages.set(who, page)
  return { page, plan: await planFor(page, isFamily ? '/mijn' : '/plannen') }
}

const known = new Map<Page, string>()

async function planFor(page: Page, list: string): Promise<string> {
  const found = known.get(page)
  if (found) return found
  await page.goto(list)
  const links = await page
    .locator('a[href*="/plannen/"]')
    .evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
  for (const link of new Set(links.flatMap(href => /^(?:\/mijn)?\/plannen\/[0-9a-f-]{36}/.exec(href)?.[0] ?? []))) {
    await page.goto(link)
    if (!(await page.locator('h1').textContent())?.includes('Kramer')) continue
    known.set(page, link)
    return link
  }
  throw new Error(`no plan of Kramer – Dijkstra on ${list}`)
}

test('1 mother writes on her telephone what goes well, and the family reads it', { skip }, async () => {
  const { page, plan } = await as('moeder')
  await isSound(page)
  await page.goto(`${plan}/verhaal`)
  await isSound(page)
  await page.getByRole('link', { name: 'Zet erbij wat goed gaat' }).click()
  await isSound(page)
  await page.fill('textarea[name="what"]', 'Tijn belt zelf met papa.')
  await page.fill('input[name="since"]', 'vorige week')
  await page
    .locator(`form[action$="/verhaal/nieuw/kracht"] button[type="submit"], form[action$="/kracht"] button`)
    .first()
    .click()
  await shows(page, 'Tijn belt zelf met papa.')
  const father = await as('vader')
  await father.page.goto(`${father.plan}/verhaal`)
  await shows(father.page, 'Tijn belt zelf met papa.')
})

test('2 two parents change one text at once: the second sees both, and makes one of them', { skip }, async () => {
  const [mother, father] = [await as('moeder'), await as('vader')]
  for (const { page, plan } of [mother, father]) await page.goto(`${plan}/verhaal/tekst/crisis`)
  await mother.page.fill('textarea[name="words"]', 'Eerst bellen we oma.')
  await mother.page.getByRole('button', { name: 'Bewaar' }).click()
  await mother.page.getByRole('heading', { name: 'Ons verhaal' }).waitFor()
  await father.page.fill('textarea[name="words"]', 'Eerst lopen we een rondje.')
  await father.page.getByRole('button', { name: 'Bewaar' }).click()
  await shows(father.page, 'Iemand anders schreef ook')
  await shows(father.page, 'Eerst bellen we oma.')
  await isSound(father.page)
  await father.page.fill('textarea[name="words"]', 'Eerst lopen we een rondje. Dan bellen we oma.')
  await father.page.getByRole('button', { name: 'Bewaar dit als nieuwe versie' }).click()
  await shows(father.page, 'Eerst lopen we een rondje. Dan bellen we oma.')
})

test('3 each parent sees the worries of the own house, and not those of the other', { skip }, async () => {
  const [mother, father, worker] = [await as('moeder'), await as('vader'), await as('wijkteam')]
  const wordsOf = async ({ page, plan }: typeof mother) => {
    await page.goto(`${plan}/verhaal`)
    return (await page.locator('main').textContent()) ?? ''
  }
  const [hers, his, both] = [await wordsOf(mother), await wordsOf(father), await wordsOf(worker)]
  assert.match(hers, /durf de post niet open te maken/)
  assert.doesNotMatch(hers, /Mijn flat is te klein/)
  assert.match(his, /Mijn flat is te klein/)
  assert.doesNotMatch(his, /durf de post niet open te maken/)
  assert.match(both, /durf de post niet open te maken[\s\S]*Mijn flat is te klein/)
})

test('4 grandma sees no worries, says something to everyone, and reads what she promised to watch', {
  skip,
}, async () => {
  const { page, plan } = await as('oma')
  await page.goto(`${plan}/verhaal`)
  await isSound(page)
  assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /ruzie bij het ophalen/)
  await page.goto(plan)
  await shows(page, /Tijn en Isa gaan met Ria mee naar binnen/)
  await page.fill('form[action$="/opmerkingen"] textarea[name="words"]', 'Vrijdag maak ik pannenkoeken.')
  await page.locator('form[action$="/opmerkingen"] button').first().click()
  await shows(page, 'Vrijdag maak ik pannenkoeken.')
})

test('5 father takes back his no, and from then on grandma reads the worries', { skip }, async () => {
  const father = await as('vader')
  await father.page.goto(`${father.plan}/wie-ziet-wat`)
  await isSound(father.page)
  await father.page.getByRole('link', { name: /Wijzig.*Ria Kramer/ }).click()
  await shows(father.page, /zegt nee\. Daarom is dit deel dicht/)
  await isSound(father.page)
  await father.page.locator('input[name="worries"][value="ja"]').check()
  await father.page.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
  await shows(father.page, 'Je keuze is bewaard.')
  const grandma = await as('oma')
  await grandma.page.goto(`${grandma.plan}/verhaal`)
  await shows(grandma.page, /We maken ruzie bij het ophalen/)
})

test('6 school sees the goals and what goes well, and nothing of the worries or of safety', { skip }, async () => {
  const { page, plan } = await as('intern-begeleider')
  await shows(page, 'Isa haalt haar havo op haar eigen manier')
  await isSound(page)
  await page.goto(`${plan}/verhaal`)
  await isSound(page)
  const words = (await page.locator('main').textContent()) ?? ''
  assert.match(words, /Tijn heeft twee vaste vrienden/)
  assert.doesNotMatch(words, /ruzie|bang|boodschapper|inkomen/)
})

test('7 the daughter reads the safety plan and who sees what is hers', { skip }, async () => {
  const { page, plan } = await as('dochter')
  await page.goto(`${plan}/veiligheid`)
  await shows(page, 'Tijn en Isa horen geen geschreeuw bij het ophalen.')
  await isSound(page)
  await page.goto(`${plan}/wie-ziet-wat`)
  await shows(page, /Vanaf 16 jaar beslist het alleen/)
})

test('8 the other three professionals find the plan, each with their own part in it', { skip }, async () => {
  for (const who of ['wijkteam', 'schoolmaatschappelijk-werker', 'jeugdarts']) {
    const { page, plan } = await as(who)
    await page.goto(plan)
    await shows(page, 'Rustig ophalen en brengen')
    await isSound(page)
  }
})
