/** No BSN goes along with a referral, also not by mistake in a text: nine digits that pass the eleven-test are refused. */
import { parseBsn } from '../../knowledge/identifiers/bsn.ts'

export const holdsBsn = (words: string): boolean =>
  [...words.matchAll(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g)].some(([number]) => parseBsn(number).ok)
