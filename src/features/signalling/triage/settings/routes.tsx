import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { concernSettings, setConcernSetting } from './set-concern-setting.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { ConcernFields } from './setting.view.tsx'
import { text } from './text.ts'

export const concernSetting = router('professional')

settingPages(concernSetting, {
  path: '/beheer/signalen',
  words: text,
  fields: ConcernFields,
  parse: parseSetting,
  typed: typedSetting,
  settings: concernSettings,
  choose: setConcernSetting,
})
