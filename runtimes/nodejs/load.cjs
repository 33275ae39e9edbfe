'use strict'
// From the handler's name to the function: `folder/file.export.path`, looked for as file, file.js, file.mjs, file.cjs in
// the task root, then as a package. nodejs22.x loads CommonJS by require and ES modules by import; later versions
// import everything. Texts of the errors are those that AWS's runtime gives.
const fs = require('node:fs')
const path = require('node:path')
const { createRequire } = require('node:module')
const { pathToFileURL } = require('node:url')
const errors = require('./errors.cjs')

/** The handler function; throws the runtime's own errors, or whatever the function's code throws while loading. */
async function loadHandler(taskRoot, name, classic) {
  if (name.includes('..')) {
    throw new errors.MalformedHandlerName(
      `'${name}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    )
  }
  const base = path.basename(name)
  const folder = name.slice(0, name.indexOf(base))
  const match = /^([^.]*)\.(.*)$/.exec(base)
  if (match === null) throw new errors.MalformedHandlerName('Bad handler')
  const [, file, exported] = match
  const loaded = await loadModule(taskRoot, folder, file, classic)
  const handler = pick(loaded, exported) ?? (classic ? undefined : pick(loaded?.default, exported))
  if (!handler) throw new errors.HandlerNotFound(`${name} is undefined or not exported`)
  if (typeof handler !== 'function') throw new errors.HandlerNotFound(`${name} is not a function`)
  return handler
}

function pick(object, dotted) {
  return dotted.split('.').reduce((value, key) => value?.[key], object)
}

async function loadModule(taskRoot, folder, file, classic) {
  try {
    return await (classic ? loadClassic : loadModern)(taskRoot, folder, file)
  } catch (error) {
    if (error instanceof SyntaxError) {
      const wrapped = new errors.UserCodeSyntaxError(String(error))
      if (!classic) wrapped.stack = error.stack
      throw wrapped
    }
    if (error?.code === 'MODULE_NOT_FOUND') throw new errors.ImportModuleError(String(error))
    throw error
  }
}

async function loadModern(taskRoot, folder, file) {
  const stem = path.resolve(taskRoot, folder, file)
  for (const extension of ['', '.js', '.mjs', '.cjs']) {
    if (isFile(stem + extension)) return import(pathToFileURL(stem + extension).href)
  }
  return requirePackage(taskRoot, folder, file)
}

async function loadClassic(taskRoot, folder, file) {
  const stem = path.resolve(taskRoot, folder, file)
  const module = isFile(`${stem}.js`) && isModuleScope(path.dirname(stem))
  if (isFile(stem)) return require(stem)
  if (isFile(`${stem}.js`)) return module ? import(pathToFileURL(`${stem}.js`).href) : require(`${stem}.js`)
  if (isFile(`${stem}.mjs`)) return import(pathToFileURL(`${stem}.mjs`).href)
  if (isFile(`${stem}.cjs`)) return require(`${stem}.cjs`)
  return requirePackage(taskRoot, folder, file)
}

function requirePackage(taskRoot, folder, file) {
  const found = require.resolve(file, { paths: [taskRoot, path.join(taskRoot, folder)] })
  return createRequire(found)(found)
}

function isFile(name) {
  return fs.statSync(name, { throwIfNoEntry: false })?.isFile() === true
}

/** Whether the nearest package.json says "type": "module"; the search ends at a node_modules folder. */
function isModuleScope(folder) {
  if (folder.endsWith('/node_modules')) return false
  const manifest = path.join(folder, 'package.json')
  if (fs.existsSync(manifest)) {
    try {
      return JSON.parse(fs.readFileSync(manifest, 'utf8'))?.type === 'module'
    } catch (error) {
      console.warn(`${manifest} cannot be read, it will be ignored for ES module detection purposes.`, error)
      return false
    }
  }
  return folder === '/' ? false : isModuleScope(path.dirname(folder))
}

module.exports = { loadHandler }
