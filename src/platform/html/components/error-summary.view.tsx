import type { Language } from '../../i18n/languages.ts'
import type { Optional } from '../html.ts'
import { textIn } from '../text.ts'
import { Icon } from './icon.view.tsx'

type Props = Optional<{
  /** Field name → what is wrong; 'form' for what no single field can mend. Nothing is drawn without faults. */
  faults: Readonly<Record<string, string>>
  title: string
  /** Said under the title: what happened to the words. */
  comfort: string
  lang: Language
}>

/** First in the page after a refused form: takes the focus and leads to each field. */
export const ErrorSummary = ({ faults = {}, title, lang = 'nl', comfort = textIn(lang).nothingLost }: Props) => {
  const all = Object.entries(faults)
  if (all.length === 0) return null
  return (
    <section class="cjg-error-summary" aria-labelledby="faults" tabindex={-1} autofocus>
      <h2 id="faults" class="nl-heading nl-heading--level-3">
        <Icon name="stop" size={24} />
        {title ?? textIn(lang).faults(all.length)}
      </h2>
      <ul class="cjg-error-summary__list">
        {all.map(([name, fault]) => (
          <li>{name === 'form' ? fault : <a href={`#${name}`}>{fault}</a>}</li>
        ))}
      </ul>
      <p>{comfort}</p>
    </section>
  )
}
