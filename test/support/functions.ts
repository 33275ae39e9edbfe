// How long each function of a source is: types are blanked by Node, and ESLint, which tools/atomic.ts needs anyway, walks
// the rest.
import { stripTypeScriptTypes } from 'node:module'
import { Linter } from 'eslint'
import type { Rule } from 'eslint'

export interface FunctionLength {
  name: string
  line: number
  lines: number
}

/** Every function, method and arrow of a source with its length in lines. */
export function functionLengths(text: string): FunctionLength[] {
  const found: FunctionLength[] = []
  const rule: Rule.RuleModule = {
    create: (context) => {
      const measure = (node: Rule.Node) => {
        if (!node.loc) return
        found.push({
          name: nameOf(node, context),
          line: node.loc.start.line,
          lines: node.loc.end.line - node.loc.start.line + 1,
        })
      }
      return { FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure }
    },
  }
  const messages = new Linter().verify(stripTypeScriptTypes(text), {
    plugins: { house: { rules: { lengths: rule } } },
    languageOptions: { ecmaVersion: 2026, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { 'house/lengths': 'error' },
  })
  const fatal = messages.find((message) => message.fatal)
  if (fatal) throw new Error(`${fatal.line}:${fatal.column} ${fatal.message}`)
  return found
}

/** `function f`, `const f = …`, `{ f: … }`, `f() {}`; the name that a reader would look for. */
function nameOf(node: Rule.Node, context: Rule.RuleContext): string {
  const own = 'id' in node && node.id && 'name' in node.id ? String(node.id.name) : undefined
  if (own !== undefined) return own
  const parent = node.parent ?? node
  if ('key' in parent && parent.key) return context.sourceCode.getText(parent.key as Rule.Node)
  if ('id' in parent && parent.id) return context.sourceCode.getText(parent.id as Rule.Node)
  return 'a function'
}
