import { NumberField } from '../../../../../platform/html/components/number-field.view.tsx'
import { parseChoice } from '../../../../../platform/settings/setting.form.ts'
import { settingPages } from '../../../../../platform/settings/setting-pages.tsx'
import { field } from '../../../../../platform/web/form.ts'
import { router } from '../../../../../platform/web/router.ts'
import { chooseKeeping, chosenKeepings } from './choose-keeping.ts'
import { proposedKeeping } from './keeping.ts'
import { text } from './text.ts'

export const colleagueKeeping = router('professional')

settingPages(colleagueKeeping, {
  path: '/beheer/vraagbaak',
  words: text,
  fields: ({ faults, typed }) => (
    <NumberField
      name="keptMonths"
      label={text.keptMonths}
      hint={text.keptHint}
      whole
      value={typed.keptMonths}
      fault={faults.keptMonths}
    />
  ),
  parse: form => parseChoice({ keptMonths: field.whole(1, 120, text.missing) }, form),
  typed: newest => ({ keptMonths: `${(newest ?? proposedKeeping).keptMonths}` }),
  settings: chosenKeepings,
  choose: chooseKeeping,
})
