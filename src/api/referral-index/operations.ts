/** What the description says of each address, beside what the schemas say of themselves. */
import type { z } from 'zod'
import type { Endpoint } from '../../platform/api/endpoint.ts'
import type { ProblemCode } from '../../platform/api/problem.ts'
import { getMatches, getOneMatch, getReport, postContact, postLead, postReport, postWithdrawal } from './endpoints.ts'
import { examples } from './examples.ts'
import type { OwnProblem } from './problems.ts'
import * as shapes from './schemas.ts'

export type Operation = {
  readonly endpoint: Endpoint
  readonly operationId: string
  readonly tag: 'Meldingen' | 'Matches'
  readonly summary: string
  readonly description: string
  /** The schema of what is sent, and an example of it. */
  readonly sent?: { readonly schema: z.ZodType; readonly examples: Readonly<Record<string, unknown>> }
  readonly answer: {
    readonly status: 200 | 201
    readonly words: string
    readonly schema: z.ZodType
    readonly example: unknown
  }
  /** Beside those that every address has. */
  readonly problems: readonly (OwnProblem | ProblemCode)[]
}

export const operations: readonly Operation[] = [
  {
    endpoint: postReport,
    operationId: 'meldJeugdige',
    tag: 'Meldingen',
    summary: 'Meld een jeugdige',
    description:
      'Het antwoord is hetzelfde, wie er ook eerder meldde. Is er een match, dan staat die meteen bij /matches. Stuur dezelfde melding met dezelfde Idempotency-Key opnieuw als het antwoord niet aankwam: er ontstaat nooit een tweede.',
    sent: { schema: shapes.newReport, examples: { 'op naam': examples.byName, 'met BSN': examples.byNumber } },
    answer: { status: 201, words: 'Gemeld.', schema: shapes.report, example: examples.report },
    problems: [
      'verwijsindex-staat-uit',
      'organisatie-meldt-niet',
      'geen-afspraken',
      'bsn-niet-toegestaan',
      'al-gemeld',
      'nog-niet-geboren',
      'drieentwintig-of-ouder',
      'overleden',
      'toestemming-ontbreekt',
      'andere-inhoud',
    ],
  },
  {
    endpoint: getReport,
    operationId: 'haalMeldingOp',
    tag: 'Meldingen',
    summary: 'Bekijk een eigen melding',
    description: 'Alleen meldingen van de eigen organisatie. Van de jeugdige staat er niets.',
    answer: { status: 200, words: 'De melding.', schema: shapes.report, example: examples.report },
    problems: [],
  },
  {
    endpoint: postWithdrawal,
    operationId: 'trekMeldingIn',
    tag: 'Meldingen',
    summary: 'Trek een melding in',
    description:
      'Een melding die onterecht was, is meteen weg. Is het risico voorbij, dan gaat de melding naar het archief.',
    sent: { schema: shapes.withdrawal, examples: { 'risico voorbij': examples.withdrawal } },
    answer: { status: 200, words: 'Ingetrokken.', schema: shapes.withdrawn, example: examples.withdrawn },
    problems: ['staat-niet-meer', 'andere-inhoud'],
  },
  {
    endpoint: getMatches,
    operationId: 'haalMatchesOp',
    tag: 'Matches',
    summary: 'Haal matches op',
    description:
      'Van oud naar nieuw. Begin met sinds, volg daarna volgende tot dat null is, en vraag de volgende keer vanaf vraagSinds.',
    answer: { status: 200, words: 'Een pagina matches.', schema: shapes.matchPage, example: examples.matches },
    problems: [],
  },
  {
    endpoint: getOneMatch,
    operationId: 'haalMatchOp',
    tag: 'Matches',
    summary: 'Bekijk een match',
    description: 'Alleen voor wie een van beide meldingen deed.',
    answer: { status: 200, words: 'De match.', schema: shapes.match, example: examples.match },
    problems: [],
  },
  {
    endpoint: postContact,
    operationId: 'legContactVast',
    tag: 'Matches',
    summary: 'Leg vast of de melders elkaar spraken',
    description: 'Elke kant zegt het zelf; het laatste woord van elk telt.',
    sent: { schema: shapes.talk, examples: { gesproken: examples.talk, 'niet gesproken': examples.noTalk } },
    answer: { status: 200, words: 'De match.', schema: shapes.match, example: examples.match },
    problems: ['voor-de-match', 'nog-niet-geweest', 'andere-inhoud'],
  },
  {
    endpoint: postLead,
    operationId: 'legRegieVast',
    tag: 'Matches',
    summary: 'Leg vast wie de regie heeft',
    description: 'School en politie hebben nooit de regie.',
    sent: { schema: shapes.lead, examples: { eigen: examples.lead } },
    answer: { status: 200, words: 'De match.', schema: shapes.match, example: examples.match },
    problems: ['nooit-regie', 'weet-van-niets', 'staat-niet-meer', 'andere-inhoud'],
  },
]
