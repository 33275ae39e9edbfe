// What pack.cjs does, for Node.js 20, which has no hooks on the main thread: there it costs a thread of the loader.
const SDK_SPECIFIER = /^@(aws-sdk|smithy|aws-crypto|aws)\//

let parentURL

export function initialize(data) {
  parentURL = data.parentURL
}

export async function resolve(specifier, context, nextResolve) {
  if (!SDK_SPECIFIER.test(specifier)) return nextResolve(specifier, context)
  try {
    return await nextResolve(specifier, context)
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !context.conditions.includes('import')) throw error
    return nextResolve(specifier, { ...context, parentURL }).catch(() => {
      throw error
    })
  }
}
