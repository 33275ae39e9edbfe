// A queue as other services name it, by its ARN, for SQS, which asks for a URL and reads its path only (CONTRACTS.md §6, "Names").
import { parseArn } from './arn.ts'

/** The path of the URL of the queue that an ARN names. */
export function queueUrl(queueArn: string): string {
  const arn = parseArn(queueArn)
  return `/${arn?.account ?? ''}/${arn?.resource ?? ''}`
}
