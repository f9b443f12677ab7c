import { NumberField } from '../../../../../platform/html/components/number-field.view.tsx'
import { parseChoice } from '../../../../../platform/settings/setting.form.ts'
import { settingPages } from '../../../../../platform/settings/setting-pages.tsx'
import { field } from '../../../../../platform/web/form.ts'
import { router } from '../../../../../platform/web/router.ts'
import { chooseKeeping, chosenKeepings } from './choose-keeping.ts'
import { proposedKeeping } from './keeping.ts'
import { text } from './text.ts'

export const contactKeeping = router('professional')

settingPages(contactKeeping, {
  path: '/beheer/contacten',
  words: text,
  fields: ({ faults, typed }) => (
    <NumberField
      name="keptYears"
      label={text.keptYears}
      hint={text.keptHint}
      whole
      value={typed.keptYears}
      fault={faults.keptYears}
    />
  ),
  parse: form => parseChoice({ keptYears: field.whole(1, 20, text.missing) }, form),
  typed: newest => ({ keptYears: `${(newest ?? proposedKeeping).keptYears}` }),
  settings: chosenKeepings,
  choose: chooseKeeping,
})
