import { settingPages } from '../../../../platform/settings/setting-pages.tsx'
import { router } from '../../../../platform/web/router.ts'
import { parseMonths, typedMonths } from './months.form.ts'
import { MonthsField } from './months.view.tsx'
import { monthsSettings, setMonths } from './set-months.ts'
import { text } from './text.ts'

export const aftercareTerms = router('professional')

settingPages(aftercareTerms, {
  path: '/beheer/nazorg',
  words: text,
  fields: MonthsField,
  parse: parseMonths,
  typed: typedMonths,
  settings: monthsSettings,
  choose: setMonths,
})
