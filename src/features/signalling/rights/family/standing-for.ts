import { type FamilyRequest, waitsForReader } from '../requests/family-request.ts'
import { text as requestText } from '../requests/text.ts'
import { text } from './text.ts'

/** Where a request stands, to the one who reads. */
export const standingFor = (seen: FamilyRequest): string =>
  waitsForReader(seen) && seen.standing.kind === 'waits-for'
    ? text.list.waitsForYouUntil(seen.standing.until)
    : requestText.standing(seen.standing)
