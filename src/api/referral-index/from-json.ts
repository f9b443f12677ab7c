/** From what was sent to what the use cases take. */
import type { z } from 'zod'
import type { MatchPlace, ReportedYouth, SystemReport } from '../../features/signalling/index.ts'
import { isId } from '../../platform/new-id.ts'
import type { newReport } from './schemas.ts'

type NewReport = z.output<typeof newReport>

export const reportFrom = ({ jeugdige, melder, toestemming, kenmerk }: NewReport): SystemReport => ({
  youth: youthFrom(jeugdige),
  reporter: { ownId: melder.nummer, name: melder.naam.trim(), phone: melder.telefoon, email: melder.email },
  hasConsent: toestemming === true,
  reference: kenmerk ?? null,
})

function youthFrom(jeugdige: NewReport['jeugdige']): ReportedYouth {
  const birthDate = jeugdige.geboortedatum
  switch (jeugdige.identificatie) {
    case 'bsn': {
      const { bsn, woonadres, bsnOuders = [] } = jeugdige
      const home = woonadres ? { ...addressFrom(woonadres), isInstitution: woonadres.isInstelling } : null
      return { by: 'bsn', birthDate, bsn, home, parents: bsnOuders }
    }
    case 'naam': {
      const { geslachtsnaam, voornamen = '', geslacht, adres } = jeugdige
      const address = adres ? addressFrom(adres) : null
      const sex = geslacht === 'man' ? 'male' : 'female'
      return { by: 'name', birthDate, familyName: geslachtsnaam.trim(), givenNames: voornamen.trim(), sex, address }
    }
  }
}

const addressFrom = ({ postcode, huisnummer }: { readonly postcode: string; readonly huisnummer: string }) => ({
  postcode,
  houseNumber: huisnummer,
})

/** A cursor holds a place in the list and nothing else: whoever makes one up finds own matches only. */
export const cursorOf = ({ foundAt, match }: MatchPlace): string =>
  Buffer.from(`${foundAt.toString()} ${match}`).toString('base64url')

export function placeFrom(cursor: string): MatchPlace | undefined {
  const [at = '', match = '', ...more] = Buffer.from(cursor, 'base64url').toString('latin1').split(' ')
  if (more.length > 0 || !isId(match) || !/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(at)) return undefined
  try {
    return { foundAt: Temporal.Instant.from(at), match }
  } catch {
    return undefined
  }
}
