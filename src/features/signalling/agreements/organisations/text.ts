import { format } from '../../../../platform/i18n/format.ts'
import type { Agreement } from '../agreement.ts'

export const text = {
  title: 'Organisaties en hun afspraak',
  back: 'Afspraken',
  intro:
    'Een organisatie meldt alleen als er een schriftelijke afspraak met de gemeente is (Jeugdwet 7.1.3.1). Leg vast sinds wanneer, en wie je daar belt als een match blijft liggen.',
  notRequired: 'In deze gemeente kunnen nu ook organisaties zonder vastgelegde afspraak melden.',
  columns: { name: 'Organisatie', agreement: 'Afspraak', coordinator: 'Coördinator', change: 'Wijzig' },
  change: 'Wijzig',
  state: (agreement: Agreement | undefined, isInForce: boolean): string => {
    if (!agreement) return 'Geen afspraak vastgelegd'
    if (agreement.endedOn && !isInForce) return `Gestopt op ${format.shortDay(agreement.endedOn)}`
    if (!isInForce) return `Begint op ${format.shortDay(agreement.signedOn)}`
    const since = `Sinds ${format.shortDay(agreement.signedOn)}`
    return agreement.endedOn ? `${since}, tot ${format.shortDay(agreement.endedOn)}` : since
  },
  notDesignated: 'Deze soort organisatie mag van de wet niet melden.',
  nobody: 'Niemand genoemd',
  saved: 'De afspraak is vastgelegd.',
  form: {
    title: (organisation: string) => `Afspraak met ${organisation}`,
    signedOn: 'Schriftelijke afspraak getekend op',
    endedOn: 'Doet niet meer mee vanaf',
    coordinator: 'Coördinator van de organisatie',
    coordinatorHint: 'Krijgt bericht als een match van een collega blijft liggen, als de ladder dat zegt.',
    head: 'Leiding van de organisatie',
    name: 'Naam',
    phone: 'Telefoon',
    email: 'E-mail',
    reason: 'Waarom leg je dit vast?',
    reasonHint: 'Bijvoorbeeld: convenant getekend, of nieuwe coördinator.',
    save: 'Leg vast',
    cancel: 'Annuleer',
  },
  missing: {
    signedOn: 'Vul in op welke dag de afspraak getekend is.',
    endedOn: 'Kies een dag na de dag van tekenen.',
    email: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
    reason: 'Schrijf op waarom.',
  },
  stale: (by: string, at: Temporal.Instant) =>
    `${by} legde intussen iets anders vast (${format.moment(at)}). Dat staat bij Eerder; jouw woorden staan nog in het formulier.`,
  history: 'Eerder',
  setBy: (by: string, at: Temporal.Instant) => (by === '' ? format.moment(at) : `${format.moment(at)}, ${by}`),
  was: ({ signedOn, endedOn, coordinator }: Agreement) =>
    [
      `Getekend op ${format.day(signedOn)}`,
      endedOn ? `tot ${format.day(endedOn)}` : '',
      coordinator.name === '' ? '' : `coördinator ${coordinator.name}`,
    ]
      .filter(Boolean)
      .join(', '),
}
