/** For tests: a nurse who takes a child along, and what her browser sends. */
import assert from 'node:assert/strict'
import { as, type Browser } from '../../../../test/as.ts'
import type { Town } from '../../../../test/town.ts'
import type { ChildId } from '../../../people/index.ts'
import type { Packed, Received, VisitPackage } from './visit-package.ts'

export type OnHerWay = {
  readonly page: Browser
  takeAlong(child: ChildId): Promise<VisitPackage>
  /** A part of the first visit of a package. */
  send(packed: VisitPackage, part: string, fields: Record<string, string>, key?: string): Promise<Received>
}

export async function nurseOnHerWay(town: Town): Promise<OnHerWay> {
  const page = await as(town.app, 'jeugdverpleegkundige')
  return {
    page,
    async takeAlong(child) {
      const said: Packed = await (await page.post('/huisbezoeken/pakket', { child, kind: child })).json()
      return said.kind === 'packed' ? said.package : assert.fail(said.because)
    },
    async send(packed, part, fields, key = crypto.randomUUID()) {
      const answer = await page.post('/huisbezoeken/deel', { key, package: packed.id, place: '1', part, ...fields })
      assert.equal(answer.status, 200)
      return answer.json()
    },
  }
}

export const talk = { note: 'Slaapt goed.', findings: 'none', conclusion: '', advice: '' }
