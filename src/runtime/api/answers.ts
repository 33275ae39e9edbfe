// What the APIs inside an environment answer, in the words of AWS's supervisor: its open-source form is the Runtime
// Interface Emulator (rapi/rendering and rapi/handler there), whose JSON ends in a line break and names errorMessage first.
import type { Exchange } from './http.ts'

const JSON_TYPE = 'Content-Type: application/json\r\n'
const ACCEPTED = '{"status":"OK"}\n'

/** Why a state machine says no (core/states.go, ErrNotAllowed). */
export const NOT_ALLOWED = 'State transition is not allowed'

export function json(exchange: Exchange, status: number, value: unknown, headers = ''): void {
  exchange.answer(status, `${headers}${JSON_TYPE}`, `${JSON.stringify(value)}\n`)
}

export function accepted(exchange: Exchange): void {
  exchange.answer(202, JSON_TYPE, ACCEPTED)
}

export function refused(exchange: Exchange, status: number, errorType: string, errorMessage: string): void {
  json(exchange, status, { errorMessage, errorType })
}

/** The router of AWS's supervisor says it in plain text. */
export function notFound(exchange: Exchange): void {
  exchange.answer(
    404,
    'Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n',
    '404 page not found\n',
  )
}

export function methodNotAllowed(exchange: Exchange): void {
  exchange.answer(405, '', '')
}

/** A value that goes into a header line; Go's net/http replaces line breaks in the same way. */
export function headerValue(text: string): string {
  return /[\r\n]/.test(text) ? text.replaceAll(/[\r\n]/g, ' ') : text
}
