/** On which channel of the database the programs tell each other what changed. */
export const channel = 'opencjg_live'
