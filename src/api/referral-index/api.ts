/** The interface of the referral index as one thing to open: src/app.ts does. */
import { z } from 'zod'
import { getCentre } from '../../centre/index.ts'
import type { Api } from '../../platform/api/door.ts'
import { endpoint } from '../../platform/api/endpoint.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { root } from './endpoints.ts'
import { type Contact, openapi, version } from './openapi.ts'
import { operations } from './operations.ts'

const description = endpoint({
  method: 'GET',
  path: '/openapi.json',
  scope: 'open',
  object: 'centre.administration',
  perMinute: 120,
  query: z.strictObject({}),
  body: z.undefined(),
  handle: async ctx => ({ kind: 'answered', status: 200, body: openapi(await contactOf(ctx)), isOpen: true }),
})

export const referralIndexApi: Api = {
  root,
  version,
  explained: '/uitleg',
  endpoints: [description, ...operations.map(operation => operation.endpoint)],
}

/** Whom a builder of systems reaches: the centre of the municipality. Its address is not kept here, its site is. */
async function contactOf(ctx: Ctx): Promise<Contact> {
  const { name, host } = await getCentre(ctx)
  return { name: `CJG ${name}`, email: `beheer@${host}`, url: `https://${host}/locaties` }
}
