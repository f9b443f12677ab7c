/** Addresses of pages about signing in that other parts lead to. */

/** Where somebody signs in once more at a higher level, and then goes on at `back`. */
export const surerAddress = (back: string): string => `/inloggen/zekerder?terug=${encodeURIComponent(back)}`

/** Where who reads along for another is told that nothing can be changed. */
export const watcherAddress = '/mijn/namens?alleen-lezen'
