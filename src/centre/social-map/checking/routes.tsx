import { settingPages } from '../../../platform/settings/setting-pages.tsx'
import { router } from '../../../platform/web/router.ts'
import { checkSettings, setChecking } from './set-checking.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { CheckFields } from './setting.view.tsx'
import { text } from './text.ts'

export const offerChecking = router('professional')

settingPages(offerChecking, {
  path: '/beheer/sociale-kaart',
  words: text,
  fields: CheckFields,
  parse: parseSetting,
  typed: typedSetting,
  settings: checkSettings,
  choose: setChecking,
})
