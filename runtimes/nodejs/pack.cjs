'use strict'
// The AWS SDK v3 is there without bundling, as on AWS: CommonJS finds it by NODE_PATH, and this lets ES modules find it
// too. Only a bare specifier of the SDK that the function's own package does not resolve is looked up in the pack.
const { register, registerHooks } = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const SDK_SPECIFIER = /^@(aws-sdk|smithy|aws-crypto|aws)\//

function resolveFromPack(modules) {
  if (modules === undefined) return
  const parentURL = pathToFileURL(path.join(path.dirname(modules), 'pack.mjs')).href
  if (registerHooks === undefined) {
    register('./pack-loader.mjs', { parentURL: pathToFileURL(__filename).href, data: { parentURL } })
    return
  }
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (!SDK_SPECIFIER.test(specifier)) return nextResolve(specifier, context)
      try {
        return nextResolve(specifier, context)
      } catch (error) {
        if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !context.conditions.includes('import')) throw error
        try {
          return nextResolve(specifier, { ...context, parentURL })
        } catch {
          throw error
        }
      }
    },
  })
}

module.exports = { resolveFromPack }
