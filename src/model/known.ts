type Known<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** known is an object with only those of its fields that are not undefined, because absent and undefined differ to those who spread it. */
export function known<Fields extends object>(fields: Fields): Known<Fields>
export function known(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
