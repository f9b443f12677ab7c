/** The key `consultation` of a contact moment's document: who was there, what it came to, and what was agreed. */
import { z } from 'zod'
import { contactMoments } from '../../../knowledge/contact-moments/contact-moments.ts'
import { actionKinds } from './moments/action-kinds.ts'

/** Value list .432 of the Basisdataset: 01 nothing out of the ordinary, 02 something was. */
export const findings = ['none', 'found'] as const

export const consultationOutcome = z.object({
  /** Why, when the moment does not say it. */
  reason: z.string().optional(),
  /** As they were called that day: 'Amina Yılmaz (moeder)'. */
  present: z.array(z.string()),
  findings: z.enum(findings),
  conclusion: z.string().optional(),
  advice: z.string().optional(),
  /** The moment that comes next. */
  next: z.enum(contactMoments.map(moment => moment.code)).optional(),
  agreed: z.array(z.object({ kind: z.enum(actionKinds), about: z.string(), dueOn: z.string() })),
})

export type ConsultationOutcome = Readonly<z.output<typeof consultationOutcome>>
