import { format } from '../../../../platform/i18n/format.ts'
import { type Promises, proposedPromises } from './setting.ts'

const days = (count: number): string => format.count(count, 'werkdag', 'werkdagen')
const months = (count: number): string => format.count(count, 'maand', 'maanden')

export const text = {
  title: 'Vragen en chat: beloften',
  intro: 'Wat beloof je wie online een vraag stelt, hoe lang blijven de woorden bewaard, en wanneer is er chat?',
  proposal: `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: antwoord binnen ${days(proposedPromises.answerDays)}, wissen ${months(proposedPromises.keptMonths)} na het laatste antwoord, en geen chat. Geen wet schrijft dit voor.`,
  answerDays: 'Antwoord binnen',
  answerHint: 'In werkdagen. Wie een vraag stelt, ziet deze belofte met de datum.',
  keptMonths: 'Woorden wissen na',
  keptHint:
    'In maanden na het laatste woord in een beantwoord of afgesloten gesprek. Waar het over ging blijft, om te tellen.',
  escalateTo: 'Wie hoort het als een belofte voorbij is?',
  escalateHint: 'Die krijgt ’s ochtends een mail dat er iets wacht, zonder inhoud.',
  everyone: 'Iedereen die vragen beantwoordt',
  hours: 'Uren van de chat',
  hoursHint:
    'Laat een dag leeg als er dan geen chat is. Een bezoeker ziet alleen dat er iemand is als een medewerker er ook echt zit.',
  weekdays: ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag', 'Zondag'],
  from: (day: string) => `${day} van`,
  until: (day: string) => `${day} tot`,
  missing: {
    days: 'Vul een heel aantal werkdagen in, van 1 tot en met 20.',
    months: 'Vul een heel aantal maanden in, van 1 tot en met 120.',
    time: 'Vul een tijd in, zoals 09:00.',
    hours: 'Vul een begin en een later einde in, of laat beide leeg.',
  },
  words: ({ answerDays, keptMonths, chatHours }: Promises) =>
    `Antwoord binnen ${days(answerDays)}; wissen na ${months(keptMonths)}; ${chatHours.length === 0 ? 'geen chat' : `chat op ${format.count(chatHours.length, 'dag', 'dagen')}`}`,
}
