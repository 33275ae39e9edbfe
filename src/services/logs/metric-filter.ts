// Metric filters: so far only what tests a pattern (API_TestMetricFilter). Keeping filters comes with CloudWatch metrics.
import type { Input, Output } from '../../model/index.ts'
import { readPattern } from './event.ts'
import type { Context } from './names.ts'

/** Which of these messages a pattern matches, and the values that it takes out of them. */
export function TestMetricFilter(
  input: Input<'logs', 'TestMetricFilter'>,
  _ctx: Context<'TestMetricFilter'>,
): Output<'logs', 'TestMetricFilter'> {
  const pattern = readPattern(input.filterPattern)
  const matches = input.logEventMessages.flatMap((eventMessage, i) => {
    const extractedValues = pattern(eventMessage)
    return extractedValues === undefined ? [] : [{ eventNumber: i + 1, eventMessage, extractedValues }]
  })
  return { matches }
}
