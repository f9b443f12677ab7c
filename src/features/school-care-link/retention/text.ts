export const text = {
  title: 'Hoe lang besprekingen bewaard blijven',
  back: 'Zorgteams op scholen',
  about:
    'Voor besprekingen in een zorgteam vonden wij geen wettelijke termijn. Kies er een met de scholen en de functionaris gegevensbescherming. Na deze tijd wordt een afgeronde bespreking helemaal vernietigd.',
}
