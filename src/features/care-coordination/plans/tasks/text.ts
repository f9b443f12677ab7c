import { format } from '../../../../platform/i18n/format.ts'
import { text as meetingText } from '../meetings/text.ts'
import { dueWords } from '../text.ts'
import type { PlanTask } from './task.ts'

export const taskText = {
  title: 'Mijn taken',
  titleFamily: 'Wat jij gaat doen',
  mine: 'Mijn CJG',
  conclusion: (count: number, late: number) => {
    if (count === 0) return 'Er wacht niets op je.'
    const waits = format.count(count, 'ding wacht', 'dingen wachten')
    return late === 0 ? `${waits} op je.` : `${waits} op je, ${late} te laat.`
  },
  none: 'Er wacht niets op je in je plannen.',
  late: 'Te laat',
  words: (task: PlanTask): string => {
    switch (task.kind) {
      case 'take-lead':
        return 'Wil jij de regie overnemen?'
      case 'find-lead':
        return 'Dit plan heeft geen regisseur'
      case 'answer-meeting':
        return `Kom je? Overleg ${meetingText.when(task.at)}`
      case 'action':
        return task.title
    }
  },
  remark: (task: PlanTask, today: Temporal.PlainDate): string => {
    const family = `Plan van gezin ${task.family}`
    if (task.kind !== 'action') return family
    const when = task.dueOn ? dueWords(task.dueOn, today) : task.rhythm
    return when ? `${family} · ${when}` : family
  },
}

/** Where one does it; `base` is '/plannen' or '/mijn/plannen'. */
export function wayOf(task: PlanTask, base: string): string {
  const plan = `${base}/${task.plan}`
  switch (task.kind) {
    case 'take-lead':
    case 'find-lead':
      return `${plan}/regie`
    case 'answer-meeting':
      return `${plan}/overleg/${task.meeting}`
    case 'action':
      return plan
  }
}
