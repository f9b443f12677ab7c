import { itemAskedIn, vanWiechenItems } from '../../../../knowledge/development/van-wiechen.ts'
import { type Mine, mergeVisit, type Pair } from '../../../../knowledge/home-visits/merge-visit.ts'
import { type Typed, typedWords } from '../../../../platform/web/form.ts'
import {
  answerField,
  answersIn,
  developmentText,
  examinationsOf,
  type RecordedAnswer,
  recordAnswers,
  remarkField,
} from '../../development/index.ts'
import type { GivenAnswer } from '../../record/observations.ts'
import { latestAnswers } from '../latest-answers.ts'
import { choicesIn, fieldsOf, wordIn } from '../part.form.ts'
import type { Difference } from '../visit-package.ts'
import { type Keep, tellLeftOut } from './keep.ts'

/** An item that another scored since the package was given is chosen between; the earlier answer stays in the scheme, under its own day. */
export const keepDevelopment: Keep = async (ctx, child, visit, form) => {
  const typed = typedWords(fieldsOf(form, /^(?:answer|remark)-/, {}))
  const alone = remarksAlone(typed)
  const { answers, faults } = answersIn({ ...typed, ...Object.fromEntries(alone.map(({ field }) => [field, ''])) })
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults, asked: [] }
  const latest = latestAnswers(await examinationsOf(ctx, child.id))
  const mine = answers.map(({ bdsNumber, answer }) => ({
    field: String(bdsNumber),
    value: answer,
    base: wordIn(form, `base-${bdsNumber}`) || null,
  }))
  const theirs = [...latest.values()].map(one => ({ field: String(one.bdsNumber), value: one.answer, id: one.of }))
  const { add, over, leftOut, differs } = mergeVisit(mine, theirs, choicesIn(form))
  if (differs.length > 0) return { kind: 'differs', differences: differs.map(pair => differenceOf(pair, latest)) }
  const kept = new Set([...add, ...over.map(pair => pair.mine)].map(({ field }) => field))
  const written = answers.filter(({ bdsNumber }) => kept.has(String(bdsNumber)))
  const document = written.length > 0 ? await recordAnswers(ctx, child.id, { on: visit.on, answers: written }) : null
  const words = leftOut.map(pair => `${labelOf(pair.mine)} ${developmentText.sign[pair.mine.value]}`)
  const remarks = [
    ...answers.flatMap(one => (one.remark && !written.includes(one) ? [remarkWords(one.bdsNumber, one.remark)] : [])),
    ...alone.map(({ item, words: said }) => `${developmentText.item(item)}: ${said}`),
  ]
  return { kind: 'kept', document, leftOut: await tellLeftOut(ctx, child, visit, words, remarks) }
}

/** What was said of an item that got no answer: there is no answer it can stand with, and it is not lost. */
const remarksAlone = (typed: Typed) =>
  vanWiechenItems.flatMap(item => {
    const field = remarkField(item)
    const words = (typed[field] ?? '').trim()
    const elements = typeof item.bds === 'number' ? [item.bds] : [item.bds.right, item.bds.left]
    const isAnswered = elements.some(bds => (typed[answerField(bds)] ?? '') !== '')
    return words === '' || isAnswered ? [] : [{ field, item, words }]
  })

function remarkWords(bds: number, remark: string): string {
  const item = itemAskedIn(bds)
  return item ? `${developmentText.item(item)}: ${remark}` : remark
}

type Scored = Mine<GivenAnswer['answer']>

function differenceOf(
  { mine, theirs }: Pair<GivenAnswer['answer']>,
  latest: ReadonlyMap<number, RecordedAnswer>,
): Difference {
  return {
    field: mine.field,
    label: labelOf(mine),
    mine: developmentText.sign[mine.value],
    theirs: developmentText.sign[theirs.value],
    by: latest.get(Number(mine.field))?.by ?? '',
    seen: theirs.id,
  }
}

function labelOf({ field }: Scored): string {
  const item = itemAskedIn(Number(field))
  if (!item) return field
  const side = typeof item.bds === 'object' && (item.bds.right === Number(field) ? 'right' : 'left')
  return side ? `${developmentText.item(item)} (${developmentText.side[side]})` : developmentText.item(item)
}
