import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { courseSettings, setCourseSetting } from './set-course-setting.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { CourseFields } from './setting.view.tsx'
import { text } from './text.ts'

export const courseSetting = router('professional')

settingPages(courseSetting, {
  path: '/beheer/cursussen',
  words: text,
  fields: CourseFields,
  parse: parseSetting,
  typed: typedSetting,
  settings: courseSettings,
  choose: setCourseSetting,
})
