import { visible } from '../text/escape.ts'
import { redact } from '../text/redact.ts'

/** Fault is why GitHub did not do what it was asked for. */
export type Fault =
  /** It said no. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** Too many requests; it takes them again after `waitMs`, infinite where it does not say. */
  | { readonly kind: 'limited'; readonly waitMs: number }
  /** It answered with an error of its own. */
  | { readonly kind: 'failed'; readonly status: number }
  /** No answer in time. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'unreachable'; readonly message: string }
  /** An answer that is not what its interface says: cut off, of another type or shape. */
  | { readonly kind: 'garbled' }
  | { readonly kind: 'too-large' }
  /** It sent us to another place, `to` where it named one; the token goes nowhere else. */
  | { readonly kind: 'elsewhere'; readonly to?: string }
  /** Our own limit of requests, or of time, is used up. */
  | { readonly kind: 'spent'; readonly of: 'requests' | 'time' }

/** isCertain says that nothing was done; after any other fault a write may have been done all the same. */
export function isCertain(fault: Fault): boolean {
  return fault.kind === 'refused' || fault.kind === 'limited' || fault.kind === 'spent' || fault.kind === 'elsewhere'
}

/** isForbidden says that the token may not do this. */
export function isForbidden(fault: Fault): boolean {
  return fault.kind === 'refused' && fault.status === 403
}

/** why is a fault as the end of a sentence. */
export function why(fault: Fault): string {
  switch (fault.kind) {
    case 'refused':
      return `GitHub refused (${fault.status}${said(fault.message)})`
    case 'limited':
      return Number.isFinite(fault.waitMs)
        ? `GitHub's rate limit is used up for another ${Math.ceil(fault.waitMs / 1000)} s`
        : "GitHub's rate limit is used up"
    case 'failed':
      return `GitHub failed (${fault.status})`
    case 'silent':
      return 'GitHub did not answer in time'
    case 'unreachable':
      return `GitHub could not be reached${fault.message === '' ? '' : ` (${shown(fault.message)})`}`
    case 'garbled':
      return 'GitHub gave an answer that can not be read'
    case 'too-large':
      return 'GitHub gave an answer that is too large'
    case 'elsewhere':
      return 'GitHub sent us to another place'
    case 'spent':
      return fault.of === 'requests'
        ? 'all requests that one run may send are used up'
        : 'all the time that one run may take for this is used up'
    default:
      return fault satisfies never
  }
}

function said(message: string): string {
  return message === '' ? '' : `: ${shown(message)}`
}

function shown(message: string): string {
  return redact(visible(message)).slice(0, 160)
}
