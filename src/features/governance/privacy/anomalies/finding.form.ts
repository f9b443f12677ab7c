import { z } from 'zod'
import { proposedThresholds, type Thresholds } from '../../../../knowledge/access-anomalies/unusual-day.ts'
import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../../platform/web/form.ts'
import { type NewWatchSetting, type Outcome, outcomes } from './finding.ts'
import { text } from './text.ts'

const { missing } = text

export const parseOutcome = (form: FormData): Parsed<{ readonly outcome: Outcome; readonly words: string }> =>
  parseForm(
    z.object({ outcome: field.choice(outcomes, missing.outcome), words: field.text(missing.words, 2000) }),
    form,
  )

const watchFields = {
  ownTimes: field.whole(2, 20, missing.times),
  peerTimes: field.whole(2, 20, missing.times),
  fewestFiles: field.whole(5, 500, missing.fewestFiles),
  lateFrom: field.whole(0, 23, missing.hour),
  lateUntil: field.whole(0, 23, missing.hour),
  fewestLate: field.whole(1, 100, missing.fewestLate),
}

export const parseWatch = (form: FormData): Parsed<NewWatchSetting> => parseChoice(watchFields, form)

/** What counts today, as it would be typed. */
export const typedWatch = (setting: Thresholds | undefined): Typed =>
  Object.fromEntries(
    (['ownTimes', 'peerTimes', 'fewestFiles', 'lateFrom', 'lateUntil', 'fewestLate'] as const).map(name => [
      name,
      String((setting ?? proposedThresholds)[name]),
    ]),
  )
