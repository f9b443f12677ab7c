import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'

/** What a person typed in a field of more lines: an empty line begins a paragraph, a line break stays one. */
export const WrittenWords = ({ words }: { readonly words: string }) => (
  <>
    {words
      .replace(/\r\n?/g, '\n')
      .split(/\n{2,}/)
      .map(paragraph => (
        <Paragraph>
          {paragraph.split('\n').map((line, place) => (
            <>
              {place > 0 && <br />}
              {line}
            </>
          ))}
        </Paragraph>
      ))}
  </>
)
