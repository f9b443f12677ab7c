import { vanWiechenItems, vanWiechenPlace } from '../../../knowledge/development/van-wiechen.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { AnswerCorrection } from '../record/observations.ts'
import { itemText } from './item-text.ts'
import { text } from './text.ts'

/** The words of a corrected answer on the time line. */
export const answerCorrected = {
  title: itemText.correct.done,
  line: ({ bdsNumber, was, becomes, examinedOn, reason }: AnswerCorrection): string => {
    const number = vanWiechenPlace(bdsNumber)?.number
    const item = vanWiechenItems.find(one => one.number === number)
    const name = item ? text.item({ code: String(item.number), label: item.label }) : ''
    return `${name}. ${itemText.corrected(was, becomes, format.day(Temporal.PlainDate.from(examinedOn)))} ${itemText.reason(reason)}`
  },
}
