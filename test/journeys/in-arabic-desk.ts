/** What those who work here do, in Dutch, so that a mother who reads Arabic finds a chat, a line and a course. */
import type { Page } from './program.ts'
import { shows } from './steps.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** The chat is there at every hour of the test, and somebody sits at it. */
export async function openChat(administrator: Page, pedagogue: Page): Promise<void> {
  await administrator.goto('/beheer/vragen')
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    await administrator.fill(`input[name="from-${day}"]`, '00:00')
    await administrator.fill(`input[name="until-${day}"]`, '23:59')
  }
  await administrator.fill('textarea[name="reason"]', 'Elke dag, om te proberen.')
  await press(administrator, 'Stel in')
  await pedagogue.goto('/vragen')
  await press(pedagogue, 'Ik ben er voor de chat')
}

/** Whatever the hour of the test: the desk says that numbers are given. */
export async function openLine(desk: Page): Promise<void> {
  await desk.goto('/balie')
  await desk.getByLabel('Balie', { exact: true }).fill('1')
  await press(desk, 'Hier zit ik')
  const open = desk.getByRole('button', { name: 'Geef weer nummers' })
  if ((await open.count()) > 0) await open.click()
  await shows(desk, 'Sluit de rij voor vandaag')
}

/** The newest question that holds these words. */
export async function answerLast(pedagogue: Page, words: string, answer: string): Promise<void> {
  await pedagogue.goto('/vragen')
  await pedagogue.locator('#open a', { hasText: words }).first().click()
  await pedagogue.fill('textarea[name="body"]', answer)
  await pedagogue.getByRole('button', { name: /^Verstuur/ }).click()
}

/** A course of four chairs; gives where its own page stands, in Dutch. */
export async function announceCourse(pedagogue: Page): Promise<string> {
  await pedagogue.goto('/cursussen/nieuw')
  await pedagogue.getByLabel('Titel').fill('Slapen, hoe dan?')
  await pedagogue.getByLabel('Wat gaan we doen?').fill('Twee avonden over slapen.')
  await pedagogue.locator('select[name="locationId"]').selectOption({ index: 1 })
  await pedagogue.locator('#day1').fill(Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 30 }).toString())
  await pedagogue.locator('#from1').fill('19:30')
  await pedagogue.locator('#until1').fill('21:30')
  await pedagogue.locator('#capacity').fill('4')
  await press(pedagogue, 'Zet in de agenda')
  await shows(pedagogue, 'Het is bewaard.')
  return `/activiteiten/${new URL(pedagogue.url()).pathname.split('/').at(-1) ?? ''}`
}
