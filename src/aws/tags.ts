// Tags as most services keep them: a list on the wire, names to values in a record. Limits and texts are each
// service's own.

export interface Tag {
  Key: string
  Value: string
}

export type TagMap = Readonly<Record<string, string>>

/** The first key that occurs twice when case is ignored, as IAM and STS compare keys. */
export function duplicateIgnoringCase(keys: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return keys.find((key) => seen.size === seen.add(key.toLowerCase()).size)
}

/** A list as a record's map. */
export function tagMap(tags: readonly Tag[] | undefined): TagMap {
  return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value]))
}

/** A map as the wire's list, in the order that it was made. */
export function tagList(tags: TagMap): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}

/** The map without these keys. */
export function withoutTags(tags: TagMap, keys: readonly string[]): TagMap {
  const gone = new Set(keys)
  return Object.fromEntries(Object.entries(tags).filter(([name]) => !gone.has(name)))
}
