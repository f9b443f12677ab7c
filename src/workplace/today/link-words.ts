import { format } from '../../platform/i18n/format.ts'
import type { LinkTask } from './link-task.ts'

export function linkWords(task: LinkTask): { readonly title: string; readonly remark: string } {
  switch (task.kind) {
    case 'answer-messages':
      return {
        title: `Beantwoord ${format.count(task.waiting, 'bericht', 'berichten')} van aanbieders`,
        remark: late(task.late),
      }
    case 'answer-requests':
      return {
        title: `Antwoord op ${format.count(task.waiting, 'verzoek', 'verzoeken')} aan jullie`,
        remark: late(task.late),
      }
    case 'add-to-requests':
      return {
        title: `Vul ${format.count(task.waiting, 'verzoek', 'verzoeken')} aan jeugdzorg aan`,
        remark: 'Wie je vroeg, wil meer weten',
      }
    case 'ask-after-requests':
      return {
        title: `Vraag naar ${format.count(task.waiting, 'verzoek', 'verzoeken')} aan jeugdzorg`,
        remark: 'Het antwoord had er moeten zijn',
      }
    case 'care-team-actions':
      return {
        title: `Doe wat je beloofde in het zorgteam: ${format.count(task.waiting, 'afspraak', 'afspraken')}`,
        remark: late(task.late),
      }
    case 'ask-families':
      return {
        title: `Vraag ${format.count(task.waiting, 'gezin', 'gezinnen')} om toestemming voor het zorgteam`,
        remark: 'Zonder hun ja ziet het zorgteam niets',
      }
    case 'look-again':
      return {
        title: `Kijk opnieuw naar ${format.count(task.waiting, 'bestand', 'bestanden')} van de meldcode`,
        remark: 'De dag die je afsprak is er',
      }
    case 'stalled-matches':
      return {
        title: `Bel over ${format.count(task.waiting, 'match die blijft', 'matches die blijven')} liggen`,
        remark: 'De melders spraken elkaar niet op tijd',
      }
    case 'seek-families':
      return {
        title: `Zoek contact met ${format.count(task.waiting, 'gezin', 'gezinnen')}`,
        remark: late(task.late),
      }
    case 'look-at-outreach':
      return {
        title: `Bekijk bemoeizorg bij ${format.count(task.waiting, 'gezin', 'gezinnen')}`,
        remark: late(task.late),
      }
    case 'colleague-not-back':
      return {
        title: `Bel ${format.count(task.waiting, 'collega', 'collega’s')} op pad`,
        remark: 'De afgesproken tijd is voorbij',
      }
  }
}

const late = (count: number): string => (count > 0 ? `${count} over de termijn` : 'Binnen de termijn')
