/** What is said of a question to who answers it. What its asker reads: words.ts. */
import { format } from '../../../platform/i18n/format.ts'
import { text as articleText } from '../articles/text.ts'
import type { Asker, Topic } from './question.ts'
import type { Standing } from './rules.ts'
import { nl } from './texts/nl.ts'

const topic: Record<Topic, string> = {
  zwanger: articleText.theme.zwanger.title,
  baby: articleText.theme.baby.title,
  'peuter-en-kleuter': articleText.theme['peuter-en-kleuter'].title,
  schoolkind: articleText.theme.schoolkind.title,
  'puber-en-tiener': articleText.theme['puber-en-tiener'].title,
  'uit-elkaar': articleText.theme['uit-elkaar'].title,
  vaccinaties: articleText.theme.vaccinaties.title,
  'geld-en-hulp-thuis': articleText.theme['geld-en-hulp-thuis'].title,
  'klacht-of-compliment': nl.ask.complaint,
  'iets-anders': nl.ask.other,
}
const asker: Record<Asker, string> = {
  parent: 'ouder of verzorger',
  youth: 'jongere',
  professional: 'professional',
  other: 'iemand anders',
}

export const text = {
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'waiting':
        return `uiterlijk ${format.weekday(standing.dueOn)}`
      case 'late':
        return `te laat, beloofd voor ${format.weekday(standing.since)}`
      case 'answered':
        return `beantwoord ${format.moment(standing.at)}`
      case 'closed':
        return `afgesloten ${format.moment(standing.at)}`
    }
  },
  urgentTag: 'haast?',
  chatTag: 'chat',
  topic,
  asker,
  verdicts: nl.follow.verdicts,
  missing: {
    answer: 'Schrijf je antwoord op.',
    version: 'Open de vraag opnieuw.',
  },
}
