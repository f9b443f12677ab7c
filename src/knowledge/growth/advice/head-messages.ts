/** Words for the codes about head circumference. */
import { need, noAdvice, noReferral, type Row, refer, watch } from './message.ts'

const doctor = 'De jeugdarts bespreekt met je of verder onderzoek nodig is.'
const measureAgain = 'Meet bij het volgende contact opnieuw. Wie twijfelt, overlegt met de jeugdarts.'

export const headMessages: readonly Row[] = [
  need(3015, 'de datum van de meting'),
  need(3016, 'de geboortedatum'),
  need(3018, 'de hoofdomtrek'),
  need(3019, 'het geslacht'),
  need(3022, 'een eerdere meting'),
  need(3023, 'een eerdere hoofdomtrek'),
  noAdvice(3021, 'De beslisboom geldt tot 1 jaar.'),
  noAdvice(
    3024,
    'Bij deze leeftijd, zwangerschapsduur en hoofdomtrek hoort geen SD-score. Controleer wat is ingevuld.',
  ),
  noAdvice(3025, 'Bij de eerdere metingen hoort geen SD-score; er is niets om mee te vergelijken.'),
  noReferral(3031, 'De groei van het hoofd geeft nu geen reden tot zorg.'),
  refer(
    3041,
    'Heel groot hoofd',
    'Overleg met de jeugdarts over verwijzing: het kan op een waterhoofd wijzen.',
    `Het hoofd van je kind is groot. ${doctor}`,
  ),
  refer(
    3042,
    'Het hoofd groeit heel snel',
    'Overleg met de jeugdarts over verwijzing: het kan op een waterhoofd wijzen.',
    `Het hoofd van je kind groeit snel. ${doctor}`,
  ),
  refer(
    3043,
    'Klein hoofd',
    'Overleg met de jeugdarts over verwijzing: het hoofd blijft achter (microcefalie).',
    `Het hoofd van je kind is klein. ${doctor}`,
  ),
  watch(
    3044,
    'Het hoofd groeit snel',
    measureAgain,
    'Het hoofd van je kind groeit wat sneller dan eerst. We meten opnieuw.',
  ),
  watch(
    3045,
    'Het hoofd groeit trager',
    measureAgain,
    'Het hoofd van je kind groeit wat minder snel. We meten opnieuw.',
  ),
]
