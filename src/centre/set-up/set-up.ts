/** Setting a new centre up after it opened, step by step: what each step wrote is kept at once, so it can be left and continued. */

import type { Part } from '../../knowledge/basic-model/basic-model.ts'
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import { switchModule } from '../administration/switch-module.ts'
import { addFilling } from '../basic-model/keep-filling.ts'
import { addLocation } from '../locations/keep-location.ts'
import type { LocationWords } from '../locations/location.ts'
import { type PartnerModule, partnerModules } from '../modules.ts'
import { admitOrganisation } from '../open-centre.ts'
import type { OrganisationId, OrganisationKind } from '../organisation.ts'
import { findModuleStates, findOrganisations } from '../store.ts'
import { type Step, steps, type Task, tasks } from './steps.ts'
import * as store from './store.ts'
import { text } from './text.ts'

/** The first that was not answered yet; null when all were. */
export async function nextStep({ db, municipality }: Ctx): Promise<Step | null> {
  const done = await store.findDone(db, municipality)
  return steps.find(step => !done.has(step)) ?? null
}

/** The next step of a centre that was set up by these pages and is not done; null for any other. */
export async function stepToContinue(ctx: Ctx): Promise<Step | null> {
  const { db, municipality } = ctx
  return (await store.isFounded(db, municipality)) ? nextStep(ctx) : null
}

export async function finish(ctx: Ctx, step: Step): Promise<void> {
  await store.insertDone(ctx.db, ctx.municipality, step, ctx.actor.id, ctx.now)
  record(ctx, 'change', 'centre.set-up', null)
}

export async function setLocation(ctx: Ctx, words: LocationWords): Promise<void> {
  await addLocation(ctx, words)
  await finish(ctx, 'location')
}

const partsOf: Readonly<Record<Task, { readonly parts: readonly Part[]; readonly kind: OrganisationKind }>> = {
  consultationBureau: { parts: ['consultation-bureau'], kind: 'youth-health-care' },
  healthService: { parts: ['municipal-health-service'], kind: 'youth-health-care' },
  functions: {
    parts: ['information-and-advice', 'signalling', 'guidance', 'light-parenting-help', 'care-coordination'],
    kind: 'cjg',
  },
  youthCare: { parts: ['youth-care-link'], kind: 'youth-help-access' },
  schoolCare: { parts: ['school-care-link'], kind: 'school-board' },
}

export type Division = {
  /** By task the name of an organisation; empty: nobody yet. */
  readonly names: Readonly<Record<Task, string>>
  readonly title: string
  readonly parties: string
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate | null
}

/** One agreement of each organisation, about all that it does. */
export async function divide(ctx: Ctx, { names, ...agreement }: Division): Promise<void> {
  const named = tasks.filter(task => names[task] !== '')
  for (const [name, own] of Map.groupBy(named, task => names[task])) {
    const kind = own.map(task => partsOf[task].kind)[0] ?? 'cjg'
    const organisation = await organisationNamed(ctx, name, kind)
    await addFilling(ctx, { ...agreement, parts: own.flatMap(task => partsOf[task].parts), organisation, reason: '' })
  }
  await finish(ctx, 'agreements')
}

async function organisationNamed(ctx: Ctx, name: string, kind: OrganisationKind): Promise<string> {
  const known = (await findOrganisations(ctx.db, ctx.municipality)).find(one => one.name === name)
  if (known) return known.id
  const id = newId<OrganisationId>()
  await admitOrganisation(ctx, { id, name, kind, phone: null, email: null })
  return id
}

/** Of every partner a dated choice, where it is otherwise than it was. */
export async function choosePartners(ctx: Ctx, chosen: ReadonlySet<PartnerModule>): Promise<void> {
  const states = await findModuleStates(ctx.db, ctx.municipality)
  for (const module of partnerModules) {
    const isOn = chosen.has(module)
    if (states.some(state => state.module === module && state.isOn !== isOn))
      await switchModule(ctx, { module, isOn, legalGround: text.atSetUp })
  }
  await finish(ctx, 'modules')
}
