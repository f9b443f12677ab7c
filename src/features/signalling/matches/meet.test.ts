/** Who meets whom, over thousands of made-up indexes: the laws of matching and of the archive. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../../cast/random.ts'
import { freshReport } from '../referral-index/fresh-report.ts'
import { isSameReporter, type Pseudonym, type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import type { StoredMatch } from './match.ts'
import { meet } from './meet.ts'

const random = seeded(71)
const start = Temporal.PlainDate.from('2020-01-01')
const one = (letter: string, most: number) => `${letter}${random.between(1, most)}` as Pseudonym

/** A few youths whom many report over nine years; risks go, reports are archived, somebody turns 23. */
function* years(): Generator<{ readonly matches: readonly StoredMatch[]; readonly day: Temporal.PlainDate }> {
  let reports: readonly StoredReport[] = []
  for (let day = start; day.year < 2029; day = day.add({ days: random.between(1, 60) })) {
    const who = random.between(1, 8)
    const organisation = { id: String(who % 3), name: '', domain: 'health-care' } as const
    const reporter = {
      municipality: random.pick(['9901', '9902']),
      id: String(who),
      name: '',
      phone: null,
      email: null,
      organisation,
    }
    const keys = {
      subject: one('y', 5),
      address: random.next() < 0.5 ? one('a', 3) : null,
      parents: [one('p', 6)],
      layer: 1,
      earlier: null,
    }
    const now = day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '12:00' }).toInstant()
    const birth = day.subtract({ years: random.between(2, 22) })
    const fresh = freshReport({ keys, reporter, birth }, { now, today: day })
    const matches = meet(fresh, reports, day)
    const spoke = new Set(matches.filter(({ kind }) => kind === 'archive').map(({ earlier }) => earlier.id))
    reports = [...reports, fresh].map(report => ({
      ...report,
      hasSpoken: report.hasSpoken || spoke.has(report.id),
      withdrawnOn: report.withdrawnOn ?? (random.next() < 0.02 ? day : null),
    }))
    yield { matches, day }
  }
}

const lives = Array.from({ length: 60 }, () => [...years()])
const all = lives.flat()

test('an archived report speaks once at most, to the new reporter, and about the same youth', () => {
  let spoken = 0
  for (const life of lives) {
    const archived = life.flatMap(({ matches }) => matches.filter(({ kind }) => kind === 'archive'))
    assert.equal(new Set(archived.map(({ earlier }) => earlier.id)).size, archived.length)
    for (const { fresh, earlier } of archived) assert.equal(fresh.subject, earlier.subject)
    spoken += archived.length
  }
  assert.ok(spoken > 50)
})

test('nobody meets oneself, or a report that is gone, and only an archived one meets as such', () => {
  for (const { matches, day } of all)
    for (const { fresh, earlier, kind } of matches) {
      assert.ok(!isSameReporter(fresh.reporter, earlier.reporter))
      assert.equal(standingOn(earlier, day).kind, kind === 'archive' ? 'archived' : 'stands')
    }
})

test('a match has a ground of the law, and says truly whether it is about different youths', () => {
  for (const { matches } of all)
    for (const { fresh, earlier, kind } of matches) {
      const isSame = fresh.subject === earlier.subject
      const isShared =
        (fresh.address !== null && fresh.address === earlier.address) || fresh.parents[0] === earlier.parents[0]
      assert.ok(isSame || isShared)
      if (kind !== 'archive') assert.equal(kind, isSame ? 'same-youth' : 'different-youths')
    }
})
