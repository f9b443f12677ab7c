export const retentionText = {
  title: 'Hoe lang verzoeken aan jeugdzorg bewaard blijven',
  back: 'Afspraken over verzoeken aan jeugdzorg',
  about:
    'Voor verzoeken die het CJG doet, vonden wij geen wettelijke termijn. Kies er een met de functionaris gegevensbescherming. Na deze tijd wordt een verzoek dat niet meer loopt helemaal vernietigd. Berichten met aanbieders (iJw) vallen hier niet onder: die blijven staan.',
  link: 'Bewaartermijn',
}
