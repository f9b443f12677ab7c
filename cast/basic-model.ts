/** Who fills which part of the basic model in the invented towns, by which agreement: all of it, so that they bear the name. */
import { addFilling } from '../src/centre/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { organisations as o } from './town.ts'

type Words = Parameters<typeof addFilling>[1]
const inTown = [
  {
    parts: ['consultation-bureau', 'municipal-health-service'],
    organisation: o.youthHealthCare.id,
    title: 'Uitvoeringsovereenkomst jeugdgezondheidszorg',
    parties: 'gemeente en JGZ Waterland',
  },
  {
    parts: ['information-and-advice', 'signalling', 'guidance', 'light-parenting-help', 'care-coordination'],
    organisation: o.centre.id,
    title: 'Convenant Centrum voor Jeugd en Gezin',
    parties: 'gemeente en alle partners van het CJG',
  },
  {
    parts: ['youth-care-link'],
    organisation: o.youthHelpAccess.id,
    title: 'Werkafspraken toegang jeugdhulp',
    parties: 'gemeente, CJG en Jeugdbescherming Waterland',
  },
  {
    parts: ['school-care-link'],
    organisation: o.schoolSocialWork.id,
    title: 'Convenant zorgteams op school',
    parties: 'gemeente, schoolbesturen en CJG',
  },
] as const satisfies readonly Pick<Words, 'parts' | 'organisation' | 'title' | 'parties'>[]

/** They began when the town's centre did, and last for years from whatever day the story is played on. */
export async function agreeOnBasicModel(ctx: Ctx): Promise<void> {
  const from = ctx.today.subtract({ years: 2 })
  const until = ctx.today.with({ month: 12, day: 31 }).add({ years: 2 })
  for (const words of inTown) await addFilling(ctx, { ...words, from, until, reason: '' })
}
