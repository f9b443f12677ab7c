/** The register of processing (AVG art. 30): what the program knows of itself, beside what the municipality says. */
import { modulesOn, roleWords } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Permission, type Role, rolesWith } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type OwnPart, ownParts, type Processing } from './processing.ts'
import { processings } from './processings.ts'
import { findOwnWords, insertOwnWords, type OwnWords } from './store.ts'
import { termsNow } from './terms.ts'
import { text } from './text.ts'

const object = 'governance.processing-register'

export type Entry = Processing & {
  readonly isOff: boolean
  readonly termWords: readonly string[]
  /** Who of the centre, by role. */
  readonly roles: string
  readonly own: OwnWords | null
}
export type Register = {
  readonly parts: readonly { readonly key: OwnPart; readonly own: OwnWords | null }[]
  readonly entries: readonly Entry[]
}

export async function readRegister(ctx: Ctx): Promise<Register> {
  record(ctx, 'read', object, null)
  const own = await findOwnWords(ctx.db, ctx.municipality)
  const terms = await termsNow(ctx)
  const on = await modulesOn(ctx)
  return {
    parts: ownParts.map(key => ({ key, own: own.get(key) ?? null })),
    entries: processings.map(one => ({
      ...one,
      isOff: one.module !== undefined && !on.has(one.module),
      termWords: one.terms.map(name => terms[name]),
      roles: rolesOf(one.permissions),
      own: own.get(one.key) ?? null,
    })),
  }
}

function rolesOf(permissions: readonly Permission[]): string {
  const roles = new Set<Role>(permissions.flatMap(one => rolesWith(one)))
  return roleWords([...roles].join(' '))
}

export type Part = { readonly key: string; readonly title: string; readonly own: OwnWords | null }

/** Throws NotFound. */
export async function openPart(ctx: Ctx, key: string): Promise<Part> {
  const title = processings.find(one => one.key === key)?.title ?? text.part[key]
  if (title === undefined) throw new NotFound(`processing ${key}`)
  record(ctx, 'read', object, null, key)
  return { key, title, own: (await findOwnWords(ctx.db, ctx.municipality)).get(key) ?? null }
}

export async function writePart(
  ctx: Ctx,
  { key, own }: Part,
  { words, seen }: { readonly words: string; readonly seen: number },
): Promise<'written' | 'overtaken'> {
  const version = own?.version ?? 0
  if (seen !== version || !(await insertOwnWords(ctx, { processing: key, version: version + 1, words })))
    return 'overtaken'
  record(ctx, 'change', object, null, key)
  return 'written'
}
