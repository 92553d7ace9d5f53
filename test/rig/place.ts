import path from 'node:path'

/** root is the folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..')

/** rigFolder holds what `npm run rig` fetched. */
export const rigFolder = path.join(root, '.rig')

/** isCi says whether nothing may be missing. */
export const isCi = process.env['CI'] === 'true'
