/** What a parent or the youth said of handing the record over. The last word of each person counts. */
import type { AnswerRoute } from '../../../../knowledge/consent/answer-routes.ts'
import type { Answer } from '../../../../knowledge/consent/consent-standing.ts'
import { type TransferModel, transferStanding } from '../../../../knowledge/consent/may-transfer.ts'
import type { Party } from '../../../../knowledge/consent/who-decides.ts'
import type { Child, Guardian, PersonId } from '../../../../people/index.ts'

export const sayings = ['consents', 'objects'] as const

export type NewTransferAnswer = {
  readonly person: PersonId
  readonly personName: string
  readonly says: (typeof sayings)[number]
  readonly on: Temporal.PlainDate
  readonly route: AnswerRoute
}
export type TransferAnswer = NewTransferAnswer & { readonly recordedByName: string }

export type Asked = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly model: TransferModel
  /** In order of what was said and recorded. */
  readonly answers: readonly TransferAnswer[]
}

/** May the record go today? Only the words of the youth and of parents who have custody today are heard. */
export const standingOf = ({ child, guardians, model, answers }: Asked, today: Temporal.PlainDate) =>
  transferStanding({ model, birth: child.birth.on, on: today }, lastWords(answers, voicesOf(child, guardians)))

export const voicesOf = (child: Child, guardians: readonly Guardian[]): ReadonlyMap<string, Party> =>
  new Map<string, Party>([
    [child.id, 'youth'],
    ...guardians
      .filter(({ custody }) => custody === 'with-custody')
      .map(({ id }) => [id, 'parents-with-custody'] as const),
  ])

function lastWords(answers: readonly TransferAnswer[], voices: ReadonlyMap<string, Party>): readonly Answer[] {
  const last = new Map(answers.map(answer => [answer.person, answer]))
  return [...last.values()].flatMap(({ person, says }) => {
    const as = voices.get(person)
    return as ? [{ person, as, says: says === 'consents' ? ('yes' as const) : ('no' as const) }] : []
  })
}
