// What a test needs of the machine besides Node.js. On a user's machine a test whose tool is absent skips with its reason;
// in CI, where .ci/run installs everything, it runs and fails.
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mustHaveAll = process.env['SELFLESS_CI'] !== undefined

/** For a test's `skip`: false where the AWS CLI can be run. */
export const withoutCli: string | false =
  !mustHaveAll && spawnSync('aws', ['--version']).status !== 0 && 'the AWS CLI is not on this machine'

/** As `withoutCli`: false where Python has boto3. */
export const withoutBoto3: string | false =
  !mustHaveAll && spawnSync('python3', ['-c', 'import boto3']).status !== 0 && 'boto3 is not on this machine'

/** As `withoutCli`: false where strace can be run. */
export const withoutStrace: string | false =
  !mustHaveAll && spawnSync('strace', ['-V']).status !== 0 && 'strace is not on this machine'

/**
 * Where language packs are kept between test runs, so that each is fetched once: a folder of this user's own, since one
 * user may not write into another's.
 */
export const PACKS =
  process.env['SELFLESS_PACKS'] ?? join(tmpdir(), `selfless-packs-${process.getuid?.() ?? 0}`)
