import type { Config } from './document.ts'
import type { LoadKeys } from './load-keys.ts'
import { makeOutside, type World } from './world.ts'

/**
 * hostsOf is every host that a config allows requests to go to: those of its targets, and of `allow-hosts`. A target that
 * can not be told, since its variable is not set, allows none.
 */
export function hostsOf(config: Config, world: World): readonly string[] {
  const loads = [config.load, ...[...config.scenarios.values()].map(({ load }) => load)]
  return [...new Set(loads.flatMap(load => (load === undefined ? [] : hostsOfLoad(load, world))))]
}

function hostsOfLoad({ target, 'allow-hosts': allowed = [] }: Partial<LoadKeys>, world: World): readonly string[] {
  const outside = makeOutside(world)
  const text = target !== undefined && outside.isSet(target.value) ? outside.resolved(target.value) : ''
  return [...(URL.canParse(text) ? [new URL(text).hostname] : []), ...allowed]
}
