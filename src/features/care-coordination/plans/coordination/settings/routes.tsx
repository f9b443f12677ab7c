import { settingPages } from '../../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../../platform/web/router.ts'
import { coordinationSettings, setCoordination } from './set-coordination.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { CoordinationFields } from './setting.view.tsx'
import { settingText } from './text.ts'

export const coordinationSetting = router('professional')

settingPages(coordinationSetting, {
  path: '/beheer/gezinsplannen',
  words: settingText,
  fields: CoordinationFields,
  parse: parseSetting,
  typed: typedSetting,
  settings: coordinationSettings,
  choose: setCoordination,
})
