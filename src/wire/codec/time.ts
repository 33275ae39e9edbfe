// Timestamps in AWS's three forms (Smithy, "timestampFormat"): epoch seconds with milliseconds as a fraction, ISO 8601, and the
// date of HTTP. A reader answers undefined for what is none of them; who reads decides which fault that is.
import type { TimestampFormat } from './shapes.ts'

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d\d:?\d\d)?)?$/

/** The date of a text in this form. */
export function parseTime(text: string, format: TimestampFormat): Date | undefined {
  if (format === 'unixTimestamp') return text.trim() === '' ? undefined : epochDate(Number(text))
  if (format === 'rfc822') {
    // An HTTP date begins with the name of its day; anything else that Date.parse would guess at is refused.
    return /^[A-Z][a-z]{2,8},? /.test(text) ? validDate(new Date(text)) : parseIso(text)
  }
  return parseIso(text)
}

/** The date of epoch seconds, to the millisecond. */
export function epochDate(seconds: number): Date | undefined {
  return Number.isFinite(seconds) ? validDate(new Date(Math.round(seconds * 1000))) : undefined
}

function parseIso(text: string): Date | undefined {
  const found = ISO.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, fraction, zone] = found
  const milliseconds = fraction === undefined ? 0 : Math.trunc(Number(`0.${fraction}`) * 1000)
  const base = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
    milliseconds,
  )
  const date = validDate(new Date(base - offsetMinutes(zone) * 60_000))
  // Date.UTC lets the 31st of February pass into March.
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? date : undefined
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}

function validDate(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Writes dates; keeps the last day that it spelled out, since most of a listing lies close together. */
export class TimeWriter {
  private day = Number.NaN
  private dayText = ''
  /** S3 and EC2 always write three digits of milliseconds, everyone else only where there are any. */
  private readonly alwaysMilliseconds: boolean

  constructor(alwaysMilliseconds: boolean) {
    this.alwaysMilliseconds = alwaysMilliseconds
  }

  text(date: Date, format: TimestampFormat): string {
    if (format === 'iso8601') return this.iso(date)
    return format === 'rfc822' ? date.toUTCString() : String(date.getTime() / 1000)
  }

  iso(date: Date): string {
    const time = date.getTime()
    const day = Math.floor(time / 86_400_000)
    if (day !== this.day) {
      this.dayText = date.toISOString().slice(0, -13)
      this.day = day
    }
    const within = time - day * 86_400_000
    const milliseconds = within % 1000
    const seconds = (within - milliseconds) / 1000
    const clock = `${this.dayText}${pad(Math.trunc(seconds / 3600))}:${pad(Math.trunc(seconds / 60) % 60)}:${pad(seconds % 60)}`
    if (milliseconds === 0) return this.alwaysMilliseconds ? `${clock}.000Z` : `${clock}Z`
    return `${clock}.${String(milliseconds).padStart(3, '0')}Z`
  }
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
