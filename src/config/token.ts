import { type Token, tokenName } from '../model/scenario.ts'
import { flowOf, type Scope } from './request.ts'
import type { TokenEntry } from './step.ts'
import { templateOf } from './template.ts'

/** tokenOf is how the token of a load is fetched; what it names is of the environment, and must not be printed. */
export async function tokenOf({ step, path, everyMs }: TokenEntry, scope: Scope): Promise<Token> {
  const values = new Map<string, string>()
  const [made] = await flowOf([step], {
    ...scope,
    auth: undefined,
    variables: new Map(),
    captured: new Set(),
    borrow: ({ name, place }) => values.set(name, scope.outside.secret(templateOf(`\${${name}}`, place))),
  })
  if (made === undefined) throw new Error('one request makes one step')
  return {
    step: { ...made, capture: [{ name: tokenName, from: 'jsonpath', path }] },
    values: [...values],
    ...(everyMs !== undefined && { everyMs }),
  }
}
