/** Every public page as somebody with a small screen, without a mouse or with poor eyes meets it; what is found can be written to the report. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { LookedAt } from '../../src/features/information/accessibility/accessibility-report.ts'
import { browserAt, publicPages } from '../public-pages.ts'
import { lookAtPage } from './look-at-page.ts'
import { nextWorkday } from './next-workday.ts'
import { axeRelease, noBrowser } from './program.ts'
import { openStage } from './stage.ts'

const stage = openStage(() => stage.at(nextWorkday()))
const reportFile = process.env.ACCESSIBILITY_REPORT

test('every public page is read on the smallest screen, enlarged, by keyboard alone and in the dark; axe finds nothing', {
  skip: noBrowser,
}, async () => {
  const lanes = await Promise.all([stage.visit(), stage.visit()])
  await lanes[0]?.goto('/')
  const origin = new URL(lanes[0]?.url() ?? '').origin
  const pages = await publicPages(browserAt(origin))
  const waiting = pages.values()
  const looked: LookedAt[] = []
  await Promise.all(
    lanes.map(async lane => {
      for (const { name, address } of waiting) looked.push({ page: name, findings: await lookAtPage(lane, address) })
    }),
  )
  const inOrder = pages.flatMap(({ name }) => looked.filter(({ page }) => page === name))
  if (reportFile) writeReport(reportFile, inOrder, lanes[0]?.context().browser()?.version() ?? '')
  assert.deepEqual(
    inOrder.filter(({ findings }) => findings.length > 0),
    [],
  )
})

function writeReport(file: string, pages: readonly LookedAt[], chromium: string): void {
  const report = { testedOn: Temporal.Now.plainDateISO('Europe/Amsterdam'), axe: axeRelease, chromium, pages }
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
}
