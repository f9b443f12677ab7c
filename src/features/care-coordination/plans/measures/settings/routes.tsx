import { settingPages } from '../../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../../platform/web/router.ts'
import { measureSettings, setMeasures } from './set-measures.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { MeasureFields } from './setting.view.tsx'
import { settingText } from './text.ts'

export const measureSettingPages = router('professional')

settingPages(measureSettingPages, {
  path: '/beheer/gezinsplannen/metingen',
  words: settingText,
  fields: MeasureFields,
  parse: parseSetting,
  typed: typedSetting,
  settings: measureSettings,
  choose: setMeasures,
})
