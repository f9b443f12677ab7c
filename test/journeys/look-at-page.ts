/** What can be tried of a page without a person: on a small screen, enlarged, by keyboard alone, and by axe in light and dark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Finding } from '../../src/features/information/accessibility/accessibility-report.ts'
import { axeFindings, type Page } from './program.ts'

/** As wide as the narrowest telephone; and a screen of 1280 enlarged to 200%. */
const [narrow, enlarged] = [320, 640]

/** @param address where the page stands, from the root */
export async function lookAtPage(page: Page, address: string): Promise<readonly Finding[]> {
  const found: Finding[] = []
  const note = (check: Check, lines: readonly string[]) => {
    for (const words of lines) found.push({ check, words })
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: narrow, height: 640 })
  await page.goto(address)
  note('small-screen', await tooWide(page))
  note('keyboard', await walkByKeyboard(page))
  note('menus', await openMenus(page))
  note('axe-light', await axeFindings(page))
  await page.emulateMedia({ colorScheme: 'dark' })
  note('axe-dark', await axeFindings(page, ['color-contrast', 'link-in-text-block']))
  await page.setViewportSize({ width: enlarged, height: 450 })
  note('enlarged', await tooWide(page))
  return found
}

/** What sticks out when the page would have to be moved sideways to be read. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const out = [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > root.clientWidth + 1)
    return [\`\${root.scrollWidth} px wide: \${out.at(-1)?.outerHTML.slice(0, 120)}\`]
  })()`)

const watchKeyboard = readFileSync(join(import.meta.dirname, 'in-page/keyboard.js'), 'utf8')

/** Tab after tab, without waiting for each, as fast as a key that is held down. */
async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  await page.evaluate(watchKeyboard)
  const stops = await page.evaluate<number>('keyboard.stops')
  const keys = await page.context().newCDPSession(page)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const presses = Array.from({ length: stops + 3 }, () => [
    keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ])
  await Promise.all(presses.flat())
  const faults = await page.evaluate<readonly string[]>('keyboard.outcome()')
  await keys.detach()
  return [...faults, ...(await goPastMenu(page))]
}

/** The first link of the page; a screen on the wall has no menu to pass. */
async function goPastMenu(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('keyboard.hasMenu'))) return []
  await page.evaluate("document.querySelector('.nl-skip-link').focus()")
  await page.keyboard.press('Enter')
  const isPast = await page.evaluate<boolean>("document.activeElement?.id === 'main'")
  return isPast ? [] : ['the link past the menu does not lead to the page itself']
}

/** Each menu opens with Enter, lets the focus in, and closes with Escape, which gives the focus back. */
async function openMenus(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const button of await page.locator('button[popovertarget]:not([popovertargetaction])').all()) {
    if (!(await button.isVisible())) continue
    const menu = `#${await button.getAttribute('popovertarget')}`
    const state = () =>
      page.evaluate<readonly [boolean, boolean]>(
        `(menu => [menu.matches(':popover-open'), menu.contains(document.activeElement)])(document.querySelector('${menu}'))`,
      )
    await button.focus()
    await page.keyboard.press('Enter')
    if (!(await state())[0]) faults.push(`${menu} does not open with Enter`)
    await page.keyboard.press('Tab')
    if (!(await state())[1]) faults.push(`${menu} does not let the focus in`)
    await page.keyboard.press('Escape')
    if ((await state())[0]) faults.push(`${menu} does not close with Escape`)
    if (!(await page.evaluate<boolean>(`document.activeElement?.popoverTargetElement?.matches('${menu}') ?? false`)))
      faults.push(`${menu} keeps the focus`)
  }
  return faults
}
