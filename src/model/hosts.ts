/** isLoopback says whether a host, as the URL parser writes it, is this machine: `localhost`, `127.0.0.1`, `[::1]`. */
export function isLoopback(host: string): boolean {
  const name = bare(host)
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
}

/** isAllowedHost says whether requests may go to a host: to loopback, and where a pattern (`*.preview.example.com`) fits. */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  return isLoopback(host) || allowed.some(pattern => fits(bare(host), bare(pattern)))
}

/** A star stands for at least one letter, at the start for whole labels too, and never for a host of another domain. */
function fits(host: string, pattern: string): boolean {
  if (!pattern.includes('*')) return host === pattern
  const [before = '', after = '', more] = pattern.split('*')
  if (more !== undefined) return false
  return host.length > before.length + after.length && host.startsWith(before) && host.endsWith(after)
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}
