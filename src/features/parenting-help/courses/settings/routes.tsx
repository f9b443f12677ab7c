import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { courseSettings, setCourseSetting } from './set-course-setting.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import type { CourseSetting } from './setting.ts'
import { CourseSettingPage } from './setting.view.tsx'
import { text } from './text.ts'

export const courseSetting = router('professional')

const here = '/beheer/cursussen'

courseSetting.get(here, may.configure, async (ctx, { query }) => shown(ctx, page, { justSet: query.has('ingesteld') }))

courseSetting.post(here, may.configure, async (ctx, { form }) => {
  const parsed = parseSetting(form)
  if (!parsed.ok) return shown(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await setCourseSetting(ctx, parsed.value, typed.version ?? '')
  switch (setting.kind) {
    case 'set':
      return see(`${here}?ingesteld`)
    case 'stale':
      return shown(ctx, stale, { typed, newer: setting.newer })
  }
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly newer?: CourseSetting
  readonly justSet?: boolean
}

async function shown(ctx: Ctx, answer: typeof page, { faults = {}, typed, newer, justSet }: Shown): Promise<Answer> {
  const settings = await courseSettings(ctx)
  const about = { settings, faults, typed: typed ?? typedSetting(settings[0]) }
  return answer(text.title, CourseSettingPage({ ...about, newer: newer ?? null, justSet: justSet ?? false }))
}
