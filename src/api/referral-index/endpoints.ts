/** What the interface does at each address: read, call the use case, answer. */
import { z } from 'zod'
import {
  agreeLeadFromSystem,
  getExchangedReport,
  getMatchForSystem,
  matchesForSystem,
  recordContactFromSystem,
  reportFromSystem,
  withdrawFromSystem,
} from '../../features/signalling/index.ts'
import { type ApiAnswer, endpoint, type Json } from '../../platform/api/endpoint.ts'
import { problem } from '../../platform/api/problem.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { cursorOf, placeFrom, reportFrom } from './from-json.ts'
import { type OwnProblem, refusal } from './problems.ts'
import { lead, matchQuery, newReport, talk, withdrawal } from './schemas.ts'
import { text } from './text.ts'
import { matchJson, momentJson, reportJson } from './to-json.ts'

export const root = '/api/verwijsindex/v1'

const noQuery = z.strictObject({})
const noBody = z.undefined()
const answered = (body: Json, status: 200 | 201 = 200): ApiAnswer => ({ kind: 'answered', status, body })
const idOf = (params: Readonly<Record<string, string>>): string => params.id ?? ''

export const postReport = endpoint({
  method: 'POST',
  path: '/meldingen',
  scope: 'reports:write',
  object: 'signalling.report',
  perMinute: 60,
  query: noQuery,
  body: newReport,
  handle: async (ctx, { body, scopes }) => {
    if (body.jeugdige.identificatie === 'bsn' && !scopes.has('bsn')) return refusal('bsn-niet-toegestaan')
    const reporting = await reportFromSystem(ctx, reportFrom(body))
    switch (reporting.kind) {
      case 'reported': {
        const location = `${root}/meldingen/${reporting.report.id}`
        return { kind: 'answered', status: 201, location, body: reportJson(reporting.report) }
      }
      case 'already-reported':
        return refusal('al-gemeld', `${root}/meldingen/${reporting.report}`)
      case 'refused':
        return refusal(whyNotReported[reporting.because])
    }
  },
})

const whyNotReported = {
  'module-off': 'verwijsindex-staat-uit',
  'not-designated': 'organisatie-meldt-niet',
  'no-agreement': 'geen-afspraken',
  'no-consent': 'toestemming-ontbreekt',
  'not-born': 'nog-niet-geboren',
  'turned-23': 'drieentwintig-of-ouder',
  died: 'overleden',
} as const satisfies Record<string, OwnProblem>

export const getReport = endpoint({
  method: 'GET',
  path: '/meldingen/:id',
  scope: 'reports:write',
  object: 'signalling.report',
  perMinute: 300,
  query: noQuery,
  body: noBody,
  handle: async (ctx, { params }) => answered(reportJson(await getExchangedReport(ctx, idOf(params)))),
})

/** Few a minute: nobody takes back much, and whoever reports and withdraws to see what comes of it is slowed down. */
const withdrawalsPerMinute = 10

export const postWithdrawal = endpoint({
  method: 'POST',
  path: '/meldingen/:id/intrekking',
  scope: 'reports:withdraw',
  object: 'signalling.report',
  perMinute: withdrawalsPerMinute,
  query: noQuery,
  body: withdrawal,
  handle: async (ctx, { params, body }) => {
    const because = body.reden === 'risico-voorbij' ? 'risk-gone' : 'unjustified'
    const taken = await withdrawFromSystem(ctx, idOf(params), because)
    if (taken.kind === 'refused') return refusal('staat-niet-meer')
    return answered({ id: idOf(params), ingetrokken: true })
  },
})

const usualLimit = 50
/** Before any match of ours. */
const beginning = {
  foundAt: Temporal.Instant.from('2000-01-01T00:00:00Z'),
  match: '00000000-0000-0000-0000-000000000000',
}

export const getMatches = endpoint({
  method: 'GET',
  path: '/matches',
  scope: 'matches:read',
  object: 'signalling.match',
  perMinute: 120,
  query: matchQuery,
  body: noBody,
  handle: async (ctx, { query: { sinds, na, limiet = usualLimit } }) => {
    const after = na === undefined ? { ...beginning, foundAt: sinds ?? beginning.foundAt } : placeFrom(na)
    if (!after) return wrongCursor
    const { matches, next } = await matchesForSystem(ctx, after, limiet)
    const following = next && `${root}/matches?${new URLSearchParams({ na: cursorOf(next), limiet: String(limiet) })}`
    return answered({
      matches: matches.map(matchJson),
      volgende: following,
      vraagSinds: momentJson(askAgainSince(ctx)),
    })
  },
})

const wrongCursor: ApiAnswer = {
  kind: 'refused',
  problem: problem('ongeldige-invoer', [{ pointer: '#query/na', detail: text.faults.cursor }]),
}

/** A match that is being found at this moment is not in the answer yet, and bears an earlier time. */
const askAgainSince = ({ now }: Ctx): Temporal.Instant => now.subtract({ minutes: 1 })

export const getOneMatch = endpoint({
  method: 'GET',
  path: '/matches/:id',
  scope: 'matches:read',
  object: 'signalling.match',
  perMinute: 300,
  query: noQuery,
  body: noBody,
  handle: async (ctx, { params }) => answered(matchJson(await getMatchForSystem(ctx, idOf(params)))),
})

export const postContact = endpoint({
  method: 'POST',
  path: '/matches/:id/contact',
  scope: 'matches:write',
  object: 'signalling.match',
  perMinute: 60,
  query: noQuery,
  body: talk,
  handle: async (ctx, { params, body }) => {
    const answer = body.gesproken ? { on: body.datum, useful: body.nuttig } : 'not-spoken'
    const recording = await recordContactFromSystem(ctx, idOf(params), answer)
    if (recording.kind === 'refused')
      return refusal(recording.because === 'not-yet' ? 'nog-niet-geweest' : 'voor-de-match')
    return answered(matchJson(await getMatchForSystem(ctx, idOf(params))))
  },
})

export const postLead = endpoint({
  method: 'POST',
  path: '/matches/:id/regie',
  scope: 'matches:write',
  object: 'signalling.match',
  perMinute: 60,
  query: noQuery,
  body: lead,
  handle: async (ctx, { params, body }) => {
    const agreement = await agreeLeadFromSystem(ctx, idOf(params), body.bij === 'eigen' ? 'me' : 'other')
    switch (agreement.kind) {
      case 'agreed':
        return answered(matchJson(await getMatchForSystem(ctx, idOf(params))))
      case 'refused':
        return refusal(whyNotLeading[agreement.because])
      case 'stale':
        // Only for who showed another lead before; a system shows none.
        return refusal('staat-niet-meer')
    }
  },
})

const whyNotLeading = {
  'never-leads': 'nooit-regie',
  'was-not-told': 'weet-van-niets',
  'no-longer-stands': 'staat-niet-meer',
} as const satisfies Record<string, OwnProblem>
