/** The lists that are short enough to read whole: open actions, findings, measurements to repeat, questionnaires that did not come back. */
import { findQuestionnaire } from '../../../../knowledge/questionnaires/questionnaires.ts'
import { getScreening } from '../../../../knowledge/screening/screenings.ts'
import { type Child, getChildren } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import type { OpenAction } from '../../consultation/moments/action.ts'
import { findOpenActions } from '../../consultation/moments/store.ts'
import { findToRepeatBefore } from '../../growth/repeat/store.ts'
import type { ToRepeat } from '../../growth/repeat/to-repeat.ts'
import type { Request } from '../../questionnaires/request.ts'
import { findWaitingRequests } from '../../questionnaires/store.ts'
import { groupInCare } from '../../record/care-relation.ts'
import { dueDay, type Finding } from '../../screening/finding.ts'
import { findOpenFindings } from '../../screening/store.ts'
import { workListText as text } from './text.ts'
import type { ListName, NightlyName, WorkLine } from './work-list.ts'

export type ShortName = Exclude<ListName, NightlyName>

/** Longer no work list is. */
const most = 500
/** What is to be measured after that is no work yet. */
const soon = { weeks: 4 }

type Found = Omit<WorkLine, 'child'> & { readonly of: string }

/** What was due first stands first. The caller logs what was read. */
export async function shortLists(ctx: Ctx): Promise<Readonly<Record<ShortName, readonly WorkLine[]>>> {
  const { db, municipality, today } = ctx
  const { looksAfter, born } = await groupInCare(ctx)
  const [actions, findings, toRepeat, requests] = await Promise.all([
    findOpenActions(db, municipality, { children: null, born, limit: most }),
    findOpenFindings(db, municipality, most, null, born),
    findToRepeatBefore(db, municipality, today.add(soon)),
    findWaitingRequests(db, municipality, { children: null, born, most }),
  ])
  const found = {
    acties: actions.map(one => fromAction(one, today)),
    bevindingen: findings.map(one => fromFinding(one, today)),
    metingen: toRepeat.map(one => fromToRepeat(one, today)),
    vragenlijsten: requests.map(one => fromRequest(one, today)),
  }
  const ids = new Set(Object.values(found).flatMap(lines => lines.map(({ of }) => of)))
  const children = new Map(
    (await getChildren(ctx, [...ids])).filter(looksAfter).map(child => [child.id as string, child]),
  )
  return {
    acties: withChild(found.acties, children),
    bevindingen: withChild(found.bevindingen, children),
    metingen: withChild(found.metingen, children),
    vragenlijsten: withChild(found.vragenlijsten, children),
  }
}

const withChild = (found: readonly Found[], children: ReadonlyMap<string, Child>): readonly WorkLine[] =>
  found
    .flatMap(({ of, ...line }) => {
      const child = children.get(of)
      return child ? [{ ...line, child }] : []
    })
    .toSorted((one, other) => Temporal.PlainDate.compare(one.since, other.since))

const isBefore = (day: Temporal.PlainDate, today: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) < 0

const fromAction = (
  { id, child, kind, about, dueOn, recordedByName }: OpenAction,
  today: Temporal.PlainDate,
): Found => ({
  of: child,
  since: dueOn,
  isLate: isBefore(dueOn, today),
  why: text.action(kind, about),
  step: { href: `/jeugd/${child}/contactmomenten/acties/${id}`, label: text.step.action },
  byName: recordedByName,
})

function fromFinding(finding: Finding, today: Temporal.PlainDate): Found {
  const due = dueDay(finding)
  return {
    of: finding.child,
    since: due ?? finding.on,
    isLate: due !== null && isBefore(due, today),
    why: text.finding(getScreening(finding.screening).label, finding),
    step: { href: `/jeugd/${finding.child}/screening`, label: text.step.finding },
    byName: finding.foundBy,
  }
}

const fromToRepeat = (
  { child, measure, before, because, notedByName }: ToRepeat,
  today: Temporal.PlainDate,
): Found => ({
  of: child,
  since: before,
  isLate: isBefore(before, today),
  why: text.toRepeat(measure, because),
  step: { href: `/jeugd/${child}/groei?meten#meten`, label: text.step.measure },
  byName: notedByName,
})

const fromRequest = (
  { child, questionnaire, sent, expiresOn, personName }: Request,
  today: Temporal.PlainDate,
): Found => ({
  of: child,
  since: dayInTheNetherlands(sent.at),
  isLate: isBefore(expiresOn, today),
  why: text.request(findQuestionnaire(questionnaire)?.title ?? questionnaire, personName, isBefore(expiresOn, today)),
  step: { href: `/jeugd/${child}/vragenlijsten`, label: text.step.request },
  byName: sent.by,
})
