import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { parseReachTerms, typedReachTerms } from './reach-terms.form.ts'
import { reachTermsSettings, setReachTerms } from './set-reach-terms.ts'
import { ReachTermsFields } from './terms.view.tsx'
import { text } from './text.ts'

export const reachTerms = router('professional')

settingPages(reachTerms, {
  path: '/beheer/niet-bereikt',
  words: text,
  fields: ReachTermsFields,
  parse: parseReachTerms,
  typed: typedReachTerms,
  settings: reachTermsSettings,
  choose: setReachTerms,
})
