import * as core from '@actions/core'
export async function enter(argv: readonly string[]): Promise<number> {
  core.setOutput('a', argv.length)
  const g = await import('@actions/github')
  const a = await import('@actions/artifact')
  return g.getOctokit('x') && a ? 0 : 1
}
