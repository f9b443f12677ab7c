/** Words for the codes about language. */
import { need, noAdvice, noReferral, type Row, refer, watch } from './message.ts'

const referLanguage = (code: number, title: string): Row =>
  refer(
    code,
    title,
    'Overleg met de jeugdarts over verwijzing, bijvoorbeeld naar een audiologisch centrum.',
    'Praten of begrijpen lukt je kind nog niet zo goed als we verwachten. We bespreken samen een onderzoek.',
  )

const doubt = (code: number): Row =>
  watch(
    code,
    'Twijfel over de taal',
    'Bied begeleiding door logopedist of jeugdverpleegkundige en kijk met 2½ jaar opnieuw.',
    'Je kind leert praten. We geven je tips om thuis te helpen en kijken over een half jaar weer.',
  )

export const languageMessages: readonly Row[] = [
  need(4011, 'de kenmerken die bij deze leeftijd horen'),
  need(4012, 'de uitslag van kenmerken 41 en 42 op 2 jaar'),
  need(4015, 'de datum van het onderzoek'),
  need(4016, 'de geboortedatum'),
  noAdvice(4021, 'Taal wordt voor het eerst beoordeeld vanaf 23 maanden.'),
  noAdvice(4022, 'Deze beoordeling loopt tot 3 jaar en 4 maanden.'),
  noAdvice(4023, 'Beoordeel de taal met 23-27, 29-33 of 35-39 maanden.'),
  noReferral(4031, 'Je kind praat en begrijpt goed voor de leeftijd.'),
  referLanguage(4041, 'Taal onvoldoende'),
  referLanguage(4045, 'Taal onvoldoende'),
  doubt(4042),
  doubt(4046),
  refer(
    4043,
    'Slecht verstaanbaar',
    'Overleg met de jeugdarts over verwijzing: het kind maakt zinnen, maar is slecht te verstaan.',
    'Je kind is nog lastig te verstaan. We bespreken samen wat kan helpen.',
  ),
]
