import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { setTerms, termsSettings } from './set-terms.ts'
import { parseTerms, typedTerms } from './terms.form.ts'
import { LightHelpTermsFields } from './terms.view.tsx'
import { text } from './text.ts'

export const lightHelpTerms = router('professional')

settingPages(lightHelpTerms, {
  path: '/beheer/lichte-hulp',
  words: text,
  fields: LightHelpTermsFields,
  parse: parseTerms,
  typed: typedTerms,
  settings: termsSettings,
  choose: setTerms,
})
