import { z } from 'zod'
import { groupParts, hasNoName, pillars } from '../../../knowledge/healthy-school/pillars.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../platform/web/form.ts'
import { euros, hours, optionalEuros, optionalPastDay, pastDay } from '../fields.ts'
import { text } from '../text.ts'
import type { NewMember, NewOutcome, NewResult, Years } from './keep-plan.ts'
import {
  type Activity,
  type ActivityWords,
  type GoalWords,
  type PlannedGoal,
  type PlanWords,
  reachings,
} from './plan.ts'

const { missing } = text
type Day = Temporal.PlainDate

const year = () => field.decimal(missing.years, 2000, 2100, missing.years).pipe(z.int({ error: missing.years }))

export const parseYears = (form: FormData): Parsed<Years> =>
  parseForm(
    z
      .object({ firstYear: year(), lastYear: year() })
      .refine(({ firstYear, lastYear }) => firstYear <= lastYear && lastYear - firstYear <= 5, {
        error: missing.years,
        path: ['lastYear'],
      }),
    form,
  )

export const parseWords = (form: FormData, today: Day): Parsed<PlanWords> =>
  parseForm(
    z.object({
      startingPoint: field.optionalText(4000),
      testedOn: optionalPastDay(today),
      profileDiscussedOn: optionalPastDay(today),
      budgetCents: optionalEuros(),
      communication: field.optionalText(4000),
      evaluation: field.optionalText(4000),
    }),
    form,
  )

export const typedWordsOf = (words: PlanWords): Typed => ({
  startingPoint: words.startingPoint,
  testedOn: words.testedOn?.toString() ?? '',
  profileDiscussedOn: words.profileDiscussedOn?.toString() ?? '',
  budgetCents: words.budgetCents === null ? '' : decimal(words.budgetCents / 100),
  communication: words.communication,
  evaluation: words.evaluation,
})

export const parseMember = (form: FormData): Parsed<NewMember> =>
  parseForm(
    z
      .object({
        part: field.choice(groupParts, missing.part),
        name: field.optionalText(120),
        people: field.decimal(missing.people, 1, 50, missing.people).pipe(z.int({ error: missing.people })),
      })
      .refine(({ part, name }) => name === '' || !hasNoName(part), { error: missing.noName, path: ['name'] }),
    form,
  )

/** @param themes ids that may be chosen */
export const parseGoal = (form: FormData, themes: readonly string[]): Parsed<GoalWords> =>
  parseForm(
    z.object({
      theme: themeIn(themes),
      what: field.text(missing.what, 500),
      measuredBy: field.optionalText(300),
      startValue: field.optionalText(200),
      targetValue: field.optionalText(200),
      responsible: field.optionalText(120),
      dueOn: field.optionalDay(),
      isDropped: field.ticked(),
    }),
    form,
  )

export const typedGoal = (goal: PlannedGoal): Typed => ({
  theme: goal.theme,
  what: goal.what,
  measuredBy: goal.measuredBy,
  startValue: goal.startValue,
  targetValue: goal.targetValue,
  responsible: goal.responsible,
  dueOn: goal.dueOn?.toString() ?? '',
})

export const parseOutcome = (form: FormData): Parsed<NewOutcome> =>
  parseForm(
    z.object({
      reached: field.choice(reachings, missing.reached),
      measured: field.optionalText(300),
      words: field.optionalText(2000),
    }),
    form,
  )

/** @param themes ids that may be chosen */
export const parseActivity = (form: FormData, themes: readonly string[]): Parsed<ActivityWords> =>
  parseForm(
    z
      .object({
        pillar: field.choice(pillars, missing.pillar),
        theme: themeIn(themes),
        title: field.text(missing.activity, 200),
        audience: field.optionalText(120),
        isRecognised: field.ticked(),
        startsOn: field.day(missing.day),
        endsOn: field.day(missing.day),
        responsible: field.optionalText(120),
        plannedMinutes: hours(0, 1000),
        costCents: euros(),
        courseId: field.optionalId(),
        isDropped: field.ticked(),
      })
      .refine(({ startsOn, endsOn }) => Temporal.PlainDate.compare(startsOn, endsOn) <= 0, {
        error: missing.order,
        path: ['endsOn'],
      }),
    form,
  )

export const typedActivity = (activity: Activity): Typed => ({
  pillar: activity.pillar,
  theme: activity.theme,
  title: activity.title,
  audience: activity.audience,
  ...(activity.isRecognised ? { isRecognised: 'on' } : {}),
  startsOn: activity.startsOn.toString(),
  endsOn: activity.endsOn.toString(),
  responsible: activity.responsible,
  plannedMinutes: decimal(activity.plannedMinutes / 60),
  costCents: decimal(activity.costCents / 100),
  courseId: activity.courseId ?? '',
})

export const parseResult = (form: FormData, today: Day): Parsed<NewResult> =>
  parseForm(z.object({ doneOn: pastDay(today), words: field.optionalText(2000) }), form)

/** A school session of this activity, for the agenda of the front door. */
export type NewSession = { readonly on: Day; readonly at: string; readonly minutes: number; readonly words: string }

export const parseSession = (form: FormData): Parsed<NewSession> =>
  parseForm(
    z.object({
      on: field.day(missing.day),
      at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, missing.time),
      minutes: field.decimal(missing.minutes, 5, 720, missing.minutes).pipe(z.int({ error: missing.minutes })),
      words: field.text(missing.words, 2000),
    }),
    form,
  )

const themeIn = (themes: readonly string[]) =>
  field.text(missing.theme, 60).refine(theme => themes.includes(theme), { error: missing.theme })

const decimal = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',')
