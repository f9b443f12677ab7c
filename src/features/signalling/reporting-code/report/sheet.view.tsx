import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Icon } from '../../../../platform/html/components/icon.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Sheet } from './sheet.ts'
import { text } from './text.ts'

/** One or more sheets of A4, black on white, that read without a screen. */
export const SheetView = ({ sheet }: { readonly sheet: Sheet }) => (
  <article class="cjg-sheet" aria-label={text.sheet[sheet.kind]}>
    <header>
      <Heading level={2} look={2}>
        {text.sheet[sheet.kind]}
      </Heading>
      <p class="cjg-sheet__mark">
        <Icon name="lock" size={16} />
        {sheet.kind === 'report' ? text.sheet.confidential : text.sheet.anonymous}
      </p>
      <p>{text.sheet.madeOn(format.day(Temporal.PlainDate.from(sheet.madeOn)))}</p>
    </header>
    {sheet.sections.map(({ title, lines }) => (
      <section>
        <Heading level={3}>{title}</Heading>
        <dl>
          {lines.map(({ label, value }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                {value.split('\n').map(words => (
                  <p>{words}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </article>
)
