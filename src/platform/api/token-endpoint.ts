/**
 * POST /api/oauth/token: a system fetches a token with its own secret (RFC 6749 §4.4; the secret by Basic or in the form, §2.3.1).
 * Errors in the words of §5.2; being too fast is a problem (RFC 9457), for which OAuth has no word.
 */
import type { Context, Hono } from 'hono'
import { writeTrace } from '../audit/record.ts'
import { type Granting, grantToken, tokenMinutes } from '../auth/clients/token.ts'
import type { Ctx } from '../ctx.ts'
import { errorWords } from '../db/error-message.ts'
import { dayInTheNetherlands } from '../i18n/format.ts'
import { visitor } from '../web/handle.ts'
import { securityHeaders } from '../web/headers.ts'
import { type Limiter, limiter } from '../web/limits.ts'
import { addressOf, hostOf, readUpTo } from '../web/request.ts'
import type { ApiParts } from './door.ts'
import { problem, problemJson } from './problem.ts'
import { readTokenRequest } from './read-token-request.ts'

const tokenPath = '/api/oauth/token'
const version = '1.0.0'
const perMinute = 30
const mostBytes = 4 * 1024

type Door = ApiParts & { readonly limiter: Limiter }

export function openTokenEndpoint(app: Hono, parts: ApiParts): void {
  const door: Door = { ...parts, limiter: limiter() }
  app.post(tokenPath, c => safely(door, c))
  app.all(tokenPath, () => tooLittle(405, 'methode-niet-toegestaan', { allow: 'POST' }))
  app.all('/api/*', () => tooLittle(404, 'niet-gevonden', {}))
}

async function safely(door: Door, c: Context): Promise<Response> {
  try {
    return await answer(door, c)
  } catch (error) {
    door.log({ level: 'error', route: tokenPath, error: errorWords(error) })
    return tooLittle(500, 'storing', {})
  }
}

async function answer(door: Door, c: Context): Promise<Response> {
  const { limiter: limits, clock } = door
  const municipality = door.municipalityOf(hostOf(c))
  if (!municipality) return tooLittle(404, 'niet-gevonden', {})
  if (!limits.allows(addressOf(c), perMinute, clock()))
    return tooLittle(429, 'te-vaak', { 'retry-after': String(60 / perMinute) })
  const form = await formOf(c)
  if (form === 'too-large') return tooLittle(413, 'te-groot', {})
  const asked = readTokenRequest(form, c.req.header('authorization'))
  if (!asked.ok) return oauthError(asked.error, asked.byBasic)
  const granting = await door.database.transaction({ role: 'cjg_app', municipality }, async db => {
    const now = clock()
    const moment = { now, today: dayInTheNetherlands(now), requestId: crypto.randomUUID() }
    const ctx: Ctx = { db, municipality, keys: door.keys, actor: visitor, trace: [], closing: [], ...moment }
    const granted = await grantToken(ctx, asked.value)
    await writeTrace(granted.kind === 'granted' ? { ...ctx, actor: granted.actor } : ctx)
    return granted
  })
  return grantingResponse(granting, asked.byBasic)
}

async function formOf(c: Context): Promise<URLSearchParams | 'too-large'> {
  const type = c.req.header('content-type') ?? ''
  const body = await readUpTo(c.req.raw.body, mostBytes)
  if (body === 'too-large') return body
  return new URLSearchParams(type.startsWith('application/x-www-form-urlencoded') ? await body.text() : '')
}

function grantingResponse(granting: Granting, byBasic: boolean): Response {
  if (granting.kind === 'refused') return oauthError(granting.because, byBasic)
  const body = {
    access_token: granting.token,
    token_type: 'Bearer',
    expires_in: tokenMinutes * 60,
    scope: granting.scopes.join(' '),
  }
  return reply(JSON.stringify(body), 200, 'application/json', {})
}

/** Who tried Basic is told in Basic that it failed (RFC 6749 §5.2). */
function oauthError(error: string, byBasic: boolean): Response {
  const isStranger = error === 'invalid_client'
  const headers = isStranger && byBasic ? { 'www-authenticate': 'Basic realm="opencjg"' } : {}
  return reply(JSON.stringify({ error }), isStranger ? 401 : 400, 'application/json', headers)
}

const tooLittle = (
  status: 404 | 405 | 413 | 429 | 500,
  code: Parameters<typeof problem>[0],
  headers: Readonly<Record<string, string>>,
): Response => reply(problemJson(problem(code), null, crypto.randomUUID()), status, 'application/problem+json', headers)

const reply = (body: string, status: number, type: string, headers: Readonly<Record<string, string>>): Response =>
  new Response(body, {
    status,
    headers: {
      ...securityHeaders,
      'content-type': type,
      'cache-control': 'no-store',
      pragma: 'no-cache',
      'api-version': version,
      ...headers,
    },
  })
