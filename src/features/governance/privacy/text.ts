import { format } from '../../../platform/i18n/format.ts'

export const text = {
  title: 'Privacy',
  up: 'Beheer',
  intro: 'Wat het centrum doet met gegevens van gezinnen, en of het gaat zoals het hoort.',
  register: 'Register van verwerkingen',
  registerRemark: 'Waarom, van wie, wie het krijgt en hoe lang (AVG artikel 30)',
  retention: 'Bewaren en vernietigen',
  retentionRemark: (failed: number) =>
    failed === 0
      ? 'Wat wanneer verdween, en door welke termijn'
      : `${format.count(failed, 'nachtelijke taak is', 'nachtelijke taken zijn')} mislukt`,
  anomalies: 'Opvallend kijkgedrag',
  anomaliesRemark: (open: number) =>
    open === 0 ? 'Er wacht niets' : `${format.count(open, 'dag wacht', 'dagen wachten')} op een antwoord`,
  requests: 'Verzoeken van gezinnen',
  requestsRemark: (open: number, late: number) =>
    open === 0
      ? 'Alles is beantwoord'
      : `${format.count(open, 'wacht', 'wachten')}${late === 0 ? '' : `, ${format.number(late)} te laat`}`,
  log: 'Logboek',
  logRemark: 'Wie zag of veranderde wat, van wie en wanneer',
}
