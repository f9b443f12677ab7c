/** The rule of who sees a request, over every kind of recipient and everyone who could look, and the lists held to it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import { needsConsent, recipientKinds } from '../../../knowledge/youth-care-requests/recipients.ts'
import { usualTerms } from '../../../knowledge/youth-care-requests/terms.ts'
import type { ChildId } from '../../../people/index.ts'
import { type CareRequest, type RequestId, type Step, type StepKind, stepKinds } from './request.ts'
import { maySee, nextSteps, standingOf } from './rules.ts'

const organisations = ['sender', 'recipient', 'elsewhere'] as const
const people = ['sent-it', 'holds-it', 'colleague', 'stranger'] as const
const day = Temporal.PlainDate.from

const request = (kind: (typeof recipientKinds)[number], steps: readonly Step[] = []): CareRequest => ({
  id: 'r' as RequestId,
  child: 'c' as ChildId,
  recipient: { id: 'recipient' as OrganisationId, name: 'Ontvanger', kind },
  question: '',
  seen: '',
  tried: '',
  urgency: 'can-wait',
  familyTold: 'yes',
  whyNotTold: '',
  consents: [],
  exception: null,
  way: 'here',
  sentAt: Temporal.Instant.from('2026-11-23T10:00:00Z'),
  sentOn: day('2026-11-23'),
  sentBy: { id: 'sent-it' as ProfessionalId, name: 'Karim' },
  sender: { id: 'sender' as OrganisationId, name: 'Wijkteam' },
  holder: { id: 'holds-it' as ProfessionalId, name: 'Bea' },
  steps,
})

for (const kind of recipientKinds)
  test(`a request to ${kind} is seen by the recipient and who follows it, ${needsConsent(kind) ? 'and their colleagues' : 'and no colleague of theirs'}`, () => {
    for (const organisation of [...organisations, null])
      for (const id of people) {
        const follows = id === 'sent-it' || id === 'holds-it'
        const isColleague = organisation === 'sender' && needsConsent(kind)
        assert.equal(
          maySee(request(kind), { id, organisation }),
          organisation === 'recipient' || follows || isColleague,
        )
      }
  })

/** Every course of three steps that the rule lets happen, day after day. */
function courses(kind: (typeof recipientKinds)[number]): readonly (readonly Step[])[] {
  const grow = (steps: readonly Step[]): readonly (readonly Step[])[] => {
    const today = day('2026-11-23').add({ days: steps.length })
    return nextSteps(request(kind, steps), standingOf(request(kind, steps), today, usualTerms)).map(next => [
      ...steps,
      stepOn(next, today),
    ])
  }
  return grow([]).flatMap(one => [one, ...grow(one).flatMap(two => [two, ...grow(two)])])
}

const stepOn = (kind: StepKind, on: Temporal.PlainDate): Step => ({
  kind,
  on,
  words: '',
  at: on.toZonedDateTime('Europe/Amsterdam').toInstant(),
  byName: 'Bea',
})

test('after whatever happened it is somebody’s turn, or the request is over', () => {
  for (const kind of recipientKinds)
    for (const steps of courses(kind)) {
      const { state, turn } = standingOf(request(kind, steps), day('2026-12-01'), usualTerms)
      const isOver = ['granted', 'rejected', 'reported-back', 'ended', 'withdrawn'].includes(state)
      assert.equal(turn.of === 'nobody', isOver, `${kind}: ${steps.map(step => step.kind).join(', ')}`)
    }
})

test('what is ended or withdrawn stays so: nothing can be recorded any more', () => {
  for (const last of ['ended', 'withdrawn'] as const) {
    const over = request('veilig-thuis', [stepOn(last, day('2026-11-24'))])
    assert.deepEqual(nextSteps(over, standingOf(over, day('2026-12-01'), usualTerms)), [])
  }
})

test('a reminder and a late answer change nothing about whose turn it is', () => {
  const before = standingOf(request('veilig-thuis'), day('2026-12-01'), usualTerms)
  for (const kind of stepKinds.filter(one => one === 'reminded' || one === 'found-late'))
    assert.deepEqual(
      standingOf(request('veilig-thuis', [stepOn(kind, day('2026-11-30'))]), day('2026-12-01'), usualTerms),
      before,
    )
})
