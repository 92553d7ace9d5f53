/** JsonObject is an object of a document somebody else wrote; read it by `field` alone. */
export type JsonObject = Readonly<Record<string, unknown>>

/** isObject says whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** field reads an own property, so that `toString` and `__proto__` are names like others. */
export function field(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
