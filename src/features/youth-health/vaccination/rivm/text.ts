import { format } from '../../../../platform/i18n/format.ts'
import type { RivmFormat } from './rivm-file.ts'

export const rivmText = {
  title: 'Lijst voor het RIVM',
  remark: 'Wat hier per dag gegeven is, als bestand. Het programma stuurt zelf niets.',
  sessions: 'Vaccineren',
  columns: { day: 'Dag', given: 'Gegeven', corrected: 'Later verbeterd', file: 'Bestand' },
  corrected: (day: Temporal.PlainDate): string => `op ${format.shortDay(day)}: haal het bestand opnieuw`,
  none: { title: 'Nog niets gegeven', body: 'Hier komen de dagen waarop gevaccineerd is.' },
  show: 'Bekijk',
  dayTitle: (day: Temporal.PlainDate): string => `Gegeven op ${format.day(day)}`,
  named: 'Met naam',
  anonymous: 'Zonder naam',
  noBsn: 'Wel toestemming, geen BSN bekend',
  vaccine: 'Vaccinatie',
  count: 'Aantal',
  formats: { csv: 'CSV', jsonl: 'JSON Lines' } satisfies Record<RivmFormat, string>,
  download: (kind: RivmFormat): string => `Download ${rivmText.formats[kind]}`,
  logged: 'In het bestand staan burgerservicenummers. Wie het ophaalt, staat per kind in het logboek.',
  rulesTitle: 'Wat wel en niet in het bestand staat',
  rules: [
    'Met toestemming voor het RIVM (BDS 1533) staan BSN en geboortedatum in de regel, met de dag (1536) en de wijze (1541: 02 is mondeling). Van andere wijzen is de code niet gevonden: die blijft leeg.',
    'Zonder toestemming, of zonder bekend BSN, staat er niets in de regel dat naar het kind leidt. Die vaccinatie telt niet mee in de vaccinatiegraad.',
    'De toestemming van vandaag telt. Wie haar introk, staat vanaf nu zonder naam in het bestand; wat al verstuurd is, trekt dit bestand niet terug.',
    'De RIVM-code van het soort vaccinatie staat er alleen als die gevonden is; de lijst die wij kennen is niet volledig.',
    'Het RIVM ontvangt vaccinaties via eigen berichten. Dit bestand is geen zo’n bericht: de opmaak is van ons.',
  ],
}
