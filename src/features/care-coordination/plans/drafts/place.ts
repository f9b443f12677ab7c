/** Which form of a plan a draft belongs to: the address of its page behind that of the plan, which is where the draft is found again. */

/** '/doelen/0199…/wijzigen', or '' for the plan's own page. An address of our own pages only: anything else leads to the plan. */
export const pageOf = (base: string, place: string): string =>
  /^(?:\/[\w-]+)*(?:\?doel=[\w-]+)?$/.test(place) ? `${base}${place}` : base
