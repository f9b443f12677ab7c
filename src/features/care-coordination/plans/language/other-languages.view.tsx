import { languageFacts, planLanguages } from './languages.ts'

/** The way to the plan in another language, each named in itself. */
export const OtherLanguages = ({ base }: { readonly base: string }) => (
  <p>
    <a class="nl-link" href={`${base}/taal`}>
      {planLanguages
        .filter(language => language !== 'nl')
        .map((language, place) => (
          <>
            {place > 0 && ' · '}
            <bdi lang={language}>{languageFacts[language].name}</bdi>
          </>
        ))}
    </a>
  </p>
)
