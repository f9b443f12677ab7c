/** What could go along with a referral, piece by piece, in the words that the receiver would read. The sender picks. */
import {
  addressWords,
  ageWords,
  birthWords,
  type Child,
  enrolmentOf,
  fullName,
  type Guardian,
  guardiansOf,
  type Household,
  householdsOf,
  relationWords,
} from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { HelpQuestion } from '../../questions/question.ts'
import { possibleWords } from '../../questions/text.ts'
import type { Item, ItemKind } from '../referral.ts'
import { itemText } from './text.ts'

/** Composed anew from what is known, so that nothing else than these words can be sent under these names. */
export async function candidatesOf(ctx: Ctx, child: Child, question: HelpQuestion | null): Promise<readonly Item[]> {
  record(ctx, 'read', 'people.family', child.id)
  const guardians = await guardiansOf(ctx, child.id)
  const households = await householdsOf(ctx, child.id)
  const school = (await enrolmentOf(ctx, child.id))?.school.name ?? ''
  const known: readonly (readonly [ItemKind, string])[] = [
    ['name', fullName(child)],
    ['birth-date', `${birthWords(child.birth)} (${ageWords(child.birth, ctx.today)})`],
    ['contact', contactWords(guardians)],
    ['language', languageWords(child, guardians)],
    ['address', addressesOf(households)],
    ['school', school],
    ['since', question?.now.since ?? ''],
    ['tried', question?.now.tried ?? ''],
    ['wish', question?.now.wish ?? ''],
    ['possible', question ? possibleWords(question.now) : ''],
  ]
  return known.flatMap(([kind, words]) => (words === '' ? [] : [{ kind, words, reason: itemText.usualReason[kind] }]))
}

/** What nearly every receiver needs to begin: who it is, how old, and whom to call. */
export const usualKinds: readonly ItemKind[] = ['name', 'birth-date', 'contact', 'question', 'note']

const addressesOf = (households: readonly Household[]): string =>
  [...new Set(households.map(addressWords))].join(' en ')

/** Parents with custody: with them an appointment is made. */
const contactWords = (guardians: readonly Guardian[]): string =>
  guardians
    .filter(guardian => guardian.custody === 'with-custody')
    .map(one => `${fullName(one)} (${relationWords[one.relation]}): ${one.phone ?? itemText.noPhone}`)
    .join('; ')

const languageWords = (child: Child, guardians: readonly Guardian[]): string =>
  [...new Set([child.interpreterLanguage, ...guardians.map(one => one.interpreterLanguage)])]
    .flatMap(language => (language ? [itemText.interpreter(language)] : []))
    .join('; ')
