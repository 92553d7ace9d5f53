import type { Answer, Client } from './client.ts'
import type { Item } from './listing.ts'
import { loginIn } from './plain.ts'

/** Author is the account whose token it is. */
export interface Author {
  /** Its name; that of GitHub Actions where GitHub does not say. Asked for once. */
  login(): Promise<string>
  /** Told the answer to something that was created, which says who did. */
  created(answer: Answer): void
}

const usualAuthor = 'github-actions[bot]'

/** authorOf is the account of a client's token; nothing is asked before it is needed. */
export function authorOf(client: Client): Author {
  let known: Promise<string | undefined> | undefined
  return {
    login: async () => {
      known ??= viewer(client)
      return (await known) ?? usualAuthor
    },
    created: answer => {
      const login = loginIn(answer, 'data', 'user', 'login')
      if (login !== undefined) known = Promise.resolve(login)
    },
  }
}

async function viewer(client: Client): Promise<string | undefined> {
  const answer = await client.ask({
    method: 'POST',
    path: '/graphql',
    body: { query: 'query { viewer { login } }' },
  })
  return loginIn(answer, 'data', 'data', 'viewer', 'login')
}

/** isBy says whether an account wrote an item. A bot's name ends in `[bot]`, which GraphQL may leave out and no person's can have. */
export function isBy({ author, isBot }: Pick<Item, 'author' | 'isBot'>, given: string): boolean {
  const [name, login] = [author.toLowerCase(), given.toLowerCase()]
  return isBot ? name === login || name === `${login}[bot]` : name === login && !login.endsWith('[bot]')
}
