/**
 * Who asks, only when the asker says so: a name and a birth date, kept under a seal until the words are erased or the asker takes it back.
 * A professional then looks the child up and makes the talk a contact with it. Without this nothing points to a person.
 */
import { z } from 'zod'
import { type Child, searchChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { seal, unseal } from '../../../../platform/crypto/seal.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { registerContact } from '../../../parenting-help/index.ts'
import type { Question } from '../question.ts'
import { askingWords } from '../words.ts'
import { findIdentity, insertContact, isConnected, replaceIdentity } from './store.ts'

export type Identity = { readonly name: string; readonly birth: Temporal.PlainDate }

const longestName = 120

export function parseIdentity(form: FormData, language: Language): Parsed<Identity> {
  const { missing } = askingWords[language]
  const schema = z.object({
    name: field.text(missing.name, longestName, missing.tooLong(longestName)),
    birth: field.day(missing.birth),
    consent: field.ticked().refine(Boolean, missing.consent),
  })
  return parseForm(schema, form)
}

export type Known = { readonly identity: Identity | null; readonly isConnected: boolean }

export async function knownOf({ db, municipality, keys }: Ctx, { id }: Question): Promise<Known> {
  const { sealed } = await findIdentity(db, municipality, id)
  const identity = sealed ? kept.parse(JSON.parse(unseal(keys, sealed))) : null
  return { identity, isConnected: await isConnected(db, municipality, id) }
}

/** The asker says who it is, or takes that back (null). No line in the log: the asker has no name until then, and none after it. */
export async function sayWho(ctx: Ctx, { id }: Question, identity: Identity | null): Promise<void> {
  const words = identity && JSON.stringify({ name: identity.name, birth: `${identity.birth}` })
  const sealed = words === null ? null : seal(ctx.keys, words)
  await replaceIdentity(ctx.db, { municipality: ctx.municipality, id, sealed, at: ctx.now })
}

/** Children who were born on the day that the asker said. */
export async function childrenLike(ctx: Ctx, identity: Identity): Promise<readonly Child[]> {
  record(ctx, 'search', 'people.child', null)
  return searchChildren(ctx, { kind: 'birth-date', day: identity.birth })
}

/**
 * The talk becomes a contact with this child.
 * @returns 'taken' when a colleague connected it first
 * @throws NotAllowed when the asker did not say who it is or took it back, and for a child born on another day
 */
export async function connectChild(ctx: Ctx, question: Question, child: string): Promise<'stored' | 'taken'> {
  const { identity, isConnected: isDone } = await knownOf(ctx, question)
  if (isDone) return 'taken'
  const isLike = identity && (await childrenLike(ctx, identity)).some(({ id }) => id === child)
  if (!isLike) throw new NotAllowed('information.question-contact', child)
  const contact = await registerContact(ctx, {
    channel: question.channel === 'chat' ? 'chat' : 'website',
    asker:
      question.asker === 'youth' || question.asker === 'parent' || question.asker === 'professional'
        ? question.asker
        : 'other',
    ageBand: null,
    kind: 'advice',
    followUp: 'none',
    topics: ['other'],
    minutes: 10,
    language: '',
    location: null,
    child,
  })
  const entry = { municipality: ctx.municipality, id: question.id, contact, at: ctx.now }
  const stored = await insertContact(ctx.db, { ...entry, by: { id: ctx.actor.id, name: ctx.actor.name } })
  record(ctx, 'create', 'information.question-contact', child, question.id)
  return stored
}

const kept = z.object({ name: z.string(), birth: z.string().transform(day => Temporal.PlainDate.from(day)) })
