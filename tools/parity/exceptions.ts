// What `tools/parity.ts --check` lets pass though the record does not show it, with the reason. This list may only
// shrink: an entry that is proved, or that names nothing, is a complaint itself.

export interface Exception {
  /** `s3.PutObject`: a handler without a proof; `s3:NoSuchKey`: an error that the source names and no client has seen. */
  readonly name: string
  readonly reason: string
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    name: 's3.PutBucketAcl',
    reason:
      'our buckets do not allow ACLs, as new ones on AWS, so it only ever refuses (policy.test.ts shows it)',
  },
  { name: 'lambda:CodeStorageExceededException', reason: 'takes 75 GB of packages' },
  { name: 'lambda:InvalidRuntimeException', reason: 'takes a language pack that cannot be fetched' },
  { name: 'lambda:ServiceException', reason: 'answered only while the server stops' },
  {
    name: 'selfless.RecordUsage',
    reason:
      'only the Lambda service may call it, in process: no client can be answered it (bill.test.ts shows it)',
  },
]
