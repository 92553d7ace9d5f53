import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isCi } from '../rig/place.ts'

/** hasOpenssl says whether certificates can be made here; where nothing may be skipped, a missing one is an error. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0
if (isCi && !hasOpenssl) throw new Error('openssl is missing, and with CI=true nothing may be skipped')

/** Certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** certificate makes a self-signed one for names like `DNS:api.test`, valid between two times like `20200101000000Z`. */
export function certificate(names: string, from = '20200101000000Z', to = '21200101000000Z'): Certificate {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'))
  const at = (file: string): string => path.join(folder, file)
  try {
    writeFileSync(at('conf'), configOf(folder, names))
    writeFileSync(at('index'), '')
    const openssl = (...options: readonly string[]): void => {
      execFileSync('openssl', [...options, '-config', at('conf')], { stdio: 'pipe' })
    }
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    openssl('req', '-new', ...curve, '-keyout', at('key'), '-out', at('csr'), '-subj', '/CN=test')
    const signed = ['-selfsign', '-keyfile', at('key'), '-in', at('csr'), '-out', at('cert'), '-batch', '-notext']
    openssl('ca', ...signed, '-startdate', from, '-enddate', to)
    return { cert: readFileSync(at('cert'), 'utf8'), key: readFileSync(at('key'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function configOf(folder: string, names: string): string {
  return `[req]
distinguished_name = names
[names]
[ca]
default_ca = here
[here]
database = ${path.join(folder, 'index')}
new_certs_dir = ${folder}
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = extensions
[any]
commonName = supplied
[extensions]
basicConstraints = CA:true
subjectAltName = ${names}
`
}
