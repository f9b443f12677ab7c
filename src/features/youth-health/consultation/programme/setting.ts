/** How a municipality offers one contact moment. Rows are only added: the one set last counts. */
import { z } from 'zod'
import { ageUnits } from '../../../../knowledge/contact-moments/age-window.ts'
import { contactMoments } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { momentParts, type ProgrammeMoment } from '../../../../knowledge/contact-moments/programme.ts'

export const momentSetting = z.object({
  code: z.enum(contactMoments.map(moment => moment.code)),
  isOn: z.boolean(),
  window: z.object({ unit: z.enum(ageUnits), from: z.int(), target: z.int(), to: z.int() }),
  parts: z.array(z.enum(momentParts)),
  column: z.int().nullable(),
})

export type SettingId = string & { readonly __brand: 'SettingId' }

export type ProgrammeSetting = {
  readonly id: SettingId
  readonly moment: ProgrammeMoment
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
