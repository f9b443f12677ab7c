import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { setTerms, termsSettings } from './set-terms.ts'
import { parseTerms, typedTerms } from './terms.form.ts'
import { OutreachTermsFields } from './terms.view.tsx'
import { text } from './text.ts'

export const outreachTerms = router('professional')

settingPages(outreachTerms, {
  path: '/beheer/bemoeizorg',
  words: text,
  fields: OutreachTermsFields,
  parse: parseTerms,
  typed: typedTerms,
  settings: termsSettings,
  choose: setTerms,
})
