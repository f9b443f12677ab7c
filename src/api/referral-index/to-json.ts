/** From what the use cases give to what goes over the line. Nothing of a youth, and nothing of the other's report. */
import type { z } from 'zod'
import type { ExchangedReport, SystemMatch } from '../../features/signalling/index.ts'
import type { match, report } from './schemas.ts'

export const reportJson = ({ id, reference, reportedAt, standing }: ExchangedReport): z.output<typeof report> => ({
  id,
  kenmerk: reference,
  gemeldOp: momentJson(reportedAt),
  stand: standing.kind === 'stands' ? 'staat' : 'archief',
  tot: standing.until.toString(),
})

export const matchJson = ({ match: one, reference }: SystemMatch): z.output<typeof match> => ({
  id: one.id,
  melding: { id: one.mine.report, kenmerk: reference },
  gevondenOp: one.foundOn.toString(),
  isActueel: one.isCurrent,
  verschillendeJeugdigen: one.kind === 'different-youths',
  uitArchief: one.kind === 'archive',
  andereMelder: reachJson(one.other),
  contact: one.contact && { datum: one.contact.on.toString(), nuttig: one.contact.useful },
  regie: one.lead && { bij: sides[one.lead.side], ...reachJson(one.lead), sinds: one.lead.agreedOn.toString() },
})

const sides = { me: 'eigen', other: 'ander', third: 'derde' } as const

type Reach = {
  readonly name: string
  readonly organisation: string
  readonly phone: string | null
  readonly email: string | null
}

const reachJson = ({ name, organisation, phone, email }: Reach) => ({
  naam: name,
  organisatie: organisation,
  telefoon: phone,
  email,
})

/** Whole seconds: the rest says nothing. */
export const momentJson = (at: Temporal.Instant): string =>
  at.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()
