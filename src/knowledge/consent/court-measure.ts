/**
 * What a measure of the juvenile court changes. Under supervision the parents keep their custody and the supervisor has none: he gets what
 * he needs, no file. An institution that is guardian has custody, and the parents have not. Help in the frame of a measure needs no consent.
 * Source: Jeugdwet art. 7.3.4 lid 1 and 7.3.11 lid 2 b, 4, with 7.3.1 lid 3 (lid 4 binds youth health care too); BW 1:265h; KNMG, De rechten
 * van minderjarigen. Each row of docs/sources.md, `court-measure`. That from 16 the parents see no more under a measure than without is our
 * reading: article 7.3.11 lid 2 b points to the parents of a youth of 12 to 15.
 */
import { ageBand } from './age-band.ts'
import { type ConsentQuestion, type ConsentRule, whoConsents } from './who-decides.ts'

export const courtMeasures = [
  'supervision',
  'guardianship-of-institution',
  'closed-youth-help',
  'youth-probation',
] as const
export type CourtMeasure = (typeof courtMeasures)[number]

/** Which rule of consent holds for help or treatment that is given in the frame of a measure. */
export type ConsentUnderMeasure = ConsentRule | { kind: 'not-required'; article: 'Jeugdwet 7.3.4 lid 1' }

export const whoConsentsUnder = (_: CourtMeasure, question: ConsentQuestion): ConsentUnderMeasure =>
  question.law === 'youth-act' ? { kind: 'not-required', article: 'Jeugdwet 7.3.4 lid 1' } : whoConsents(question)

/**
 * May the juvenile court consent in the place of parents who refuse? To medical treatment of a child under 12 that stands under supervision,
 * when the treatment is needed to avert serious danger to its health.
 */
export const mayCourtReplaceConsent = (measure: CourtMeasure, { law, birth, on }: ConsentQuestion): boolean =>
  measure === 'supervision' && law === 'medical-treatment' && ageBand(birth, on) === 'under-12'

export type InstitutionGets =
  /** As anyone with custody: the file, as long as parents see it. */
  | { kind: 'as-guardian'; article: 'Jeugdwet 7.3.15 lid 1' }
  /** What is needed to carry out the measure: it must be given when asked for, and may be given unasked, without consent. */
  | { kind: 'what-the-measure-needs'; article: 'Jeugdwet 7.3.11 lid 4' }
  /** As any other: with consent. */
  | { kind: 'with-consent'; article: 'Jeugdwet 7.3.11 lid 1' }

/** What the institution that carries out the measure gets of what somebody knows by profession. */
export function institutionGets(measure: CourtMeasure): InstitutionGets {
  switch (measure) {
    case 'guardianship-of-institution':
      return { kind: 'as-guardian', article: 'Jeugdwet 7.3.15 lid 1' }
    case 'supervision':
      return { kind: 'what-the-measure-needs', article: 'Jeugdwet 7.3.11 lid 4' }
    case 'closed-youth-help':
    case 'youth-probation':
      return { kind: 'with-consent', article: 'Jeugdwet 7.3.11 lid 1' }
  }
}

/** Does the measure itself take the custody away from the parents? */
export const endsCustodyOfParents = (measure: CourtMeasure): boolean => measure === 'guardianship-of-institution'
