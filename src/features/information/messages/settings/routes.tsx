import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { messageSettings, setMessageSetting } from './set-message-setting.ts'
import { parseSetting, typedSetting } from './setting.form.ts'
import { MessageFields } from './setting.view.tsx'
import { text } from './text.ts'

export const messageSetting = router('professional')

settingPages(messageSetting, {
  path: '/beheer/berichten',
  words: text,
  fields: MessageFields,
  parse: parseSetting,
  typed: typedSetting,
  settings: messageSettings,
  choose: setMessageSetting,
})
