/** Words for the codes about weight. */
import { consider, need, noAdvice, noReferral, type Row, refer, watch } from './message.ts'

const lookAtNutrition =
  'Kijk naar de voedingstoestand en vraag naar klachten. Wijst er iets op ziekte of andere problemen: overleg met de jeugdarts over verwijzing naar de kinderarts.'

const light = (code: number, title: string, forParents = 'Je kind is licht voor de lengte of leeftijd.'): Row =>
  consider(code, title, lookAtNutrition, `${forParents} We bespreken samen het eten en hoe het gaat.`)

const heavyForParents = 'Je kind is zwaar voor de lengte. We bespreken samen wat kan helpen.'

export const weightMessages: readonly Row[] = [
  need(2011, 'de datum van het eerdere gewicht'),
  need(2012, 'een eerder gewicht'),
  need(2013, 'de lengte bij een eerder gewicht'),
  need(2014, 'de lengte van dezelfde dag'),
  need(2015, 'de datum van de meting'),
  need(2016, 'de geboortedatum'),
  need(2018, 'het gewicht'),
  need(2019, 'het geslacht'),
  noAdvice(2021, 'De richtlijnen gelden tot en met 18 jaar.'),
  noAdvice(2022, 'Het kind is te kort voor gewicht naar lengte. Controleer de lengte.'),
  noAdvice(2023, 'Het kind is te lang voor gewicht naar lengte. Controleer de lengte, of beoordeel de BMI.'),
  noAdvice(2024, 'Bij dit gewicht en deze lengte hoort geen SD-score. Controleer wat is ingevuld.'),
  noReferral(2031, 'Het gewicht van je kind geeft nu geen reden tot zorg.'),
  refer(
    2042,
    'Obesitas',
    'Overleg met de jeugdarts over verwijzing naar huisarts of kinderarts.',
    `${heavyForParents} De jeugdarts kijkt mee.`,
  ),
  refer(
    2044,
    'Obesitas',
    'Begeleid het gezin 3 tot 6 maanden en overleg dan met de jeugdarts over verwijzing naar huisarts of kinderarts.',
    `${heavyForParents} De jeugdarts kijkt mee.`,
  ),
  watch(2045, 'Overgewicht', 'Begeleid het gezin volgens het overbruggingsplan.', heavyForParents),
  watch(
    2046,
    'Overgewicht',
    'Meet de bloeddruk. Is die verhoogd, meet dan opnieuw; blijft die verhoogd: overleg met de jeugdarts over verwijzing.',
    heavyForParents,
  ),
  watch(2073, 'Overgewicht', 'Bespreek eten, drinken, bewegen en slapen.', heavyForParents),
  light(2074, 'Ondergewicht'),
  light(2075, 'Het gewicht buigt sterk af', 'Je kind komt minder aan dan eerst.'),
  light(2076, 'Ernstig ondergewicht'),
]
