/** The browser's own store (IndexedDB) by promises: three shelves, each with what lies there by name. */
export type Store = 'keys' | 'sealed' | 'plain'
/** Without a value it is taken away. `isNew`: what lies there already stays. */
export type Change = { readonly store: Store; readonly key: string; readonly value?: unknown; readonly isNew?: boolean }

const shelves: readonly Store[] = ['keys', 'sealed', 'plain']

export async function take(store: Store, key: string) {
  const database = await opened()
  return done(database.transaction(store).objectStore(store).get(key))
}

/** Everything on a shelf, with its name. */
export async function takeAll(store: Store) {
  const database = await opened()
  const shelf = database.transaction(store).objectStore(store)
  const [names, values] = await Promise.all([done(shelf.getAllKeys()), done(shelf.getAll())])
  return names.map((name, place) => [String(name), values[place]] as const)
}

/** All of it or none of it. */
export async function write(changes: readonly Change[]): Promise<void> {
  const database = await opened()
  const transaction = database.transaction(shelves, 'readwrite', { durability: 'strict' })
  for (const { store, key, value, isNew } of changes) {
    const shelf = transaction.objectStore(store)
    if (value === undefined) shelf.delete(key)
    else if (isNew) shelf.add(value, key).addEventListener('error', event => event.preventDefault())
    else shelf.put(value, key)
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

let kept: Promise<IDBDatabase> | undefined
const opened = (): Promise<IDBDatabase> => {
  kept ??= open()
  return kept
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('home-visits', 1)
  request.onupgradeneeded = () => {
    for (const shelf of shelves) request.result.createObjectStore(shelf)
  }
  return done(request)
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
