import { format } from '../../platform/i18n/format.ts'
import { isLinkTask } from './link-task.ts'
import { linkWords } from './link-words.ts'
import { isPlanTask, planTaskWords } from './plan-task.ts'
import type { ConcernTask, TaskAbout } from './task.ts'

export const text = {
  title: 'Vandaag',
  remark: (day: Temporal.PlainDate, count: number, late: number) =>
    [format.weekday(day), ...(count > 0 ? [conclusion(count, late)] : [])].join(' · '),
  first: 'Begin hiermee',
  start: 'Openen',
  waiting: 'Wacht op je',
  late: (by: Temporal.PlainDate | null) => (by ? `te laat sinds ${format.shortDay(by.add({ days: 1 }))}` : 'te laat'),
  by: (by: Temporal.PlainDate) => `uiterlijk ${format.shortDay(by)}`,
  nothing: {
    title: 'Er wacht niets op je',
    body: 'Alles is gedaan. Wat nieuw is, verschijnt hier vanzelf.',
    elsewhere: 'Ga verder in een van jouw schermen.',
    action: 'Zoek een kind of gezin',
    note: 'Leg een zorg vast',
  },
  yours: 'Jouw schermen',
  nothingElse: 'Verder wacht er niets.',
  task: taskWords,
}

const conclusion = (count: number, late: number): string =>
  `${count === 1 ? 'één ding wacht' : `${count} dingen wachten`} op je${late > 0 ? `, ${late} te laat` : ''}`

function taskWords(task: TaskAbout): { readonly title: string; readonly remark: string } {
  if (isLinkTask(task)) return linkWords(task)
  if (isPlanTask(task)) return planTaskWords(task)
  switch (task.kind) {
    case 'see-children':
      return { title: `${format.count(task.waiting, 'kind', 'kinderen')} in de wachtkamer`, remark: 'Op je spreekuur' }
    case 'call-reporter':
      return {
        title: `Bel ${task.name}`,
        remark: `Jullie zijn bij hetzelfde kind of gezin betrokken. ${task.organisation}`,
      }
    case 'agree-lead':
      return { title: `Spreek met ${task.name} af wie de regie heeft`, remark: task.organisation }
    case 'answer-questions':
    case 'review-texts':
      return siteWords(task)
    case 'reply-to-referral':
      return { title: `Antwoord op een verwijzing van ${task.from}`, remark: task.offer }
    case 'silent-referral':
      return { title: `${task.at} heeft nog niet geantwoord`, remark: `Je verwees naar ${task.offer}. Vraag het na.` }
    case 'look-back':
      return { title: `Kijk met gezin ${task.family} terug op het plan`, remark: 'De afgesproken dag is er' }
    case 'decide-concerns':
    case 'read-answers':
    case 'answer-senders':
    case 'take-up-concerns':
      return concernWords(task)
    case 'tell-family':
      return { title: 'Vertel een gezin over je melding', remark: 'Het gezin hoort het binnen een maand' }
    case 'advise':
      return { title: 'Geef advies op een verzoek over je melding', remark: 'De gemeente wacht op je' }
    case 'decide':
      return { title: 'Besluit op een verzoek over een melding', remark: 'Het gezin krijgt binnen een maand antwoord' }
    case 'approve-destruction':
      return {
        title: `Keur ${format.count(task.lists, 'lijst', 'lijsten')} met te vernietigen dossiers goed`,
        remark: 'De bewaartermijn is voorbij',
      }
    case 'agree-plan':
      return { title: `Maak het plan van gezin ${task.family} af`, remark: 'Zes weken nadat het nodig bleek' }
  }
}

/** What the public side asks for. */
function siteWords(task: Extract<TaskAbout, { kind: 'answer-questions' | 'review-texts' }>) {
  switch (task.kind) {
    case 'answer-questions':
      return {
        title: `Beantwoord ${format.count(task.open, 'vraag', 'vragen')}`,
        remark: task.late > 0 ? `${task.late} langer dan we beloven` : 'Binnen de beloofde tijd',
      }
    case 'review-texts':
      return {
        title: `Kijk ${format.count(task.texts, 'tekst', 'teksten')} op de site na`,
        remark: 'Over de datum die erbij staat',
      }
  }
}

function concernWords(task: ConcernTask): { readonly title: string; readonly remark: string } {
  switch (task.kind) {
    case 'decide-concerns':
      return {
        title: `Besluit over ${format.count(task.waiting, 'zorg', 'zorgen')} die het CJG kreeg`,
        remark: task.late > 0 ? `${task.late} over de termijn` : 'Binnen de termijn',
      }
    case 'read-answers':
      return {
        title: `Lees het antwoord op ${format.count(task.answers, 'zorg', 'zorgen')} van jou`,
        remark: 'Van het CJG, de afgelopen week',
      }
    case 'answer-senders':
      return {
        title: `Laat ${format.count(task.unanswered, 'afzender', 'afzenders')} weten wat er gedaan is`,
        remark: 'Er is besloten, maar wie de zorg stuurde weet het nog niet',
      }
    case 'take-up-concerns':
      return {
        title: `Pak ${format.count(task.given, 'zorg', 'zorgen')} op`,
        remark: 'Het CJG gaf dit aan jou',
      }
  }
}
