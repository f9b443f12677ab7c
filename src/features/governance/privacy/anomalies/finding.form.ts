import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { type NewWatchSetting, type Outcome, outcomes } from './finding.ts'
import { text } from './text.ts'

const { missing } = text
const whole = (least: number, most: number, wrong: string) =>
  field.decimal(wrong, least, most, wrong).pipe(z.int({ error: wrong }))

export const parseOutcome = (form: FormData): Parsed<{ readonly outcome: Outcome; readonly words: string }> =>
  parseForm(
    z.object({ outcome: field.choice(outcomes, missing.outcome), words: field.text(missing.words, 2000) }),
    form,
  )

export const parseWatch = (form: FormData): Parsed<NewWatchSetting> =>
  parseForm(
    z.object({
      ownTimes: whole(2, 20, missing.times),
      peerTimes: whole(2, 20, missing.times),
      fewestFiles: whole(5, 500, missing.fewestFiles),
      lateFrom: whole(0, 23, missing.hour),
      lateUntil: whole(0, 23, missing.hour),
      fewestLate: whole(1, 100, missing.fewestLate),
      reason: field.text(missing.reason, 400),
    }),
    form,
  )
