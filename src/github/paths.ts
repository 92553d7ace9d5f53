/** repositoryPath is where the API keeps a repository. */
export function repositoryPath({ owner, repo }: { readonly owner: string; readonly repo: string }): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`
}
