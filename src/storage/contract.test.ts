// What every engine promises (CONTRACTS.md §1), one body of tests run over each: the embedded one and PostgreSQL.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { withoutPostgres } from '../../test/support/postgres.ts'
import { openTestPostgres, openTestStorage, type TestStorage } from '../../test/support/storage.ts'
import { rootOf } from '../kernel/cloud.ts'
import {
  KEY_BYTES_MAX,
  TRANSACTION_WRITES_MAX,
  VALUE_BYTES_MAX,
  key,
  under,
  type Maybe,
  type Range,
  type Reader,
  type Tx,
} from '../kernel/records.ts'
import { compareKeys } from './order.ts'

/** How each engine is opened on an empty store. Bodies of `embedded` are rehearsed: each runs twice. */
const ENGINES: [name: string, open: (t: TestContext) => Promise<TestStorage>, skip: string | false][] = [
  ['embedded', (t) => openTestStorage(t), false],
  ['embedded without checks', (t) => openTestStorage(t, { checks: false }), false],
  ['postgres', (t) => openTestPostgres(t), withoutPostgres],
]

const everything: Range = { from: '\x01', to: '\u{10FFFF}' }
const keysOf = async (reader: Reader, range: Range = everything): Promise<string[]> =>
  (await reader.scan(range, { limit: 1_000 })).map(([k]) => k)

const sortedMap = <T>(model: ReadonlyMap<string, T>): Map<string, T> =>
  new Map([...model].toSorted(([a], [b]) => compareKeys(a, b)))

for (const [name, open, skip] of ENGINES) {
  const contract = (title: string, body: (on: TestStorage, t: TestContext) => Promise<void>): void => {
    test(`${name}: ${title}`, { skip }, async (t) => body(await open(t), t))
  }

  contract('what was put is got, within and after the transaction', async ({ records }) => {
    const value = { n: 1.5, s: 'nul \u0000 é 😀 \ud800', list: [null, true, {}], gone: undefined }
    const kept = { n: 1.5, s: 'nul \u0000 é 😀 \ud800', list: [null, true, {}] }
    const inside = await records.transact(async (tx) => {
      tx.put('a', value)
      return await tx.get('a')
    })
    assert.deepEqual(inside, kept)
    assert.deepEqual(await records.get('a'), kept)
    await records.transact((tx) => tx.delete('a'))
    assert.equal(await records.get('a'), undefined)
  })

  contract('a value that was read or written cannot be changed for others', async ({ records }) => {
    interface Value {
      readonly list: number[]
    }
    // What is read may be shared, and is frozen then.
    const change = (value: Value | undefined): void => {
      if (value !== undefined && !Object.isFrozen(value.list)) value.list.push(2)
    }
    const value: Value = { list: [1] }
    await records.transact(async (tx) => {
      tx.put('a', value)
      change(await tx.get<Value>('a'))
      assert.deepEqual(await tx.get('a'), { list: [1] })
    })
    change(value)
    for (let n = 0; n < 3; n++) {
      const read = await records.get<Value>('a')
      assert.deepEqual(read, { list: [1] })
      change(read)
    }
    await records.transact(async (tx) => {
      for (let n = 0; n < 3; n++) {
        const read = await tx.get<Value>('a')
        assert.deepEqual(read, { list: [1] })
        change(read)
      }
    })
  })

  contract('a body that throws writes nothing and its error is the caller’s', async ({ records }) => {
    await records.transact((tx) => tx.put('a', 1))
    const mine = new TypeError('mine')
    const bodies: ((tx: Tx) => Maybe<void>)[] = [
      (tx) => {
        tx.put('b', 1)
        tx.delete('a')
        throw mine
      },
      async (tx) => {
        tx.put('b', (await tx.get('a')) as number)
        throw mine
      },
    ]
    for (const body of bodies) await assert.rejects(records.transact(body), (error) => error === mine)
    assert.deepEqual(await keysOf(records), ['a'])
  })

  contract('keys come in tuple order, forwards, backwards and limited', async ({ records }) => {
    const parts: (string | number)[][] = [
      ['o', 0],
      ['o', 2],
      ['o', 10],
      ['o', 2 ** 53 - 1],
      ['o', ''],
      ['o', 'a'],
      ['o', 'a', 'x'],
      ['o', 'a\u0000b'],
      ['o', 'a\u0002'],
      ['o', 'a\u0003'],
      ['o', 'ab'],
      ['o', 'é'],
      ['o', '\uFFFD'],
      ['o', '😀'],
      ['p'],
    ]
    await records.transact((tx) => {
      for (const p of parts.toReversed()) tx.put(key(...p), p)
    })
    const values = async (range: Range, limit: number, reverse = false): Promise<unknown[]> =>
      (await records.scan(range, { limit, reverse })).map(([, value]) => value)
    assert.deepEqual(await values(everything, 99), parts)
    assert.deepEqual(await values(everything, 99, true), parts.toReversed())
    assert.deepEqual(await values(under('o', 'a'), 99), [
      ['o', 'a'],
      ['o', 'a', 'x'],
    ])
    assert.deepEqual(await values(under('o'), 2), parts.slice(0, 2))
    assert.deepEqual(await values(under('o'), 2, true), parts.slice(-3, -1).toReversed())
    assert.deepEqual(await values({ from: key('o', 2), to: key('o', 10) }, 9), [['o', 2]])
    assert.deepEqual(await values(everything, 0), [])
    assert.deepEqual(await values({ from: 'z', to: 'a' }, 9), [])
  })

  contract('a scan inside a transaction shows its own writes in their places', async ({ records, ids }) => {
    // Random writes over a small world, compared with a model of it.
    const world = Array.from({ length: 24 }, (_, n) => key('w', n % 2 === 0 ? n : `é${n}😀`))
    const model = new Map<string, number>()
    for (let round = 0; round < 40; round++) {
      const steps = Array.from({ length: 8 }, () => [ids.random(), ids.random(), ids.random()] as const)
      const after = new Map(model)
      await records.transact(async (tx) => {
        after.clear()
        for (const [k, v] of model) after.set(k, v)
        for (const [which, what, where] of steps) {
          const k = world[Math.floor(which * world.length)] ?? ''
          if (what < 0.5) {
            tx.put(k, Math.floor(what * 1_000))
            after.set(k, Math.floor(what * 1_000))
          } else {
            tx.delete(k)
            after.delete(k)
          }
          const limit = 1 + Math.floor(where * 12)
          const reverse = where > 0.5
          const range = { from: world[Math.floor(where * 10)] ?? '', to: under('w').to }
          const expected = [...after]
            .filter(([q]) => compareKeys(q, range.from) >= 0)
            .toSorted(([a], [b]) => (reverse ? compareKeys(b, a) : compareKeys(a, b)))
            .slice(0, limit)
          assert.deepEqual(await tx.scan(range, { limit, reverse }), expected)
        }
      })
      model.clear()
      for (const [k, v] of after) model.set(k, v)
    }
    assert.deepEqual(new Map(await records.scan<number>(under('w'), { limit: 99 })), model)
  })

  contract('increments are never lost', async ({ records }) => {
    const add = (tx: Tx): Promise<void> =>
      Promise.resolve(tx.get<number>('n')).then((n) => tx.put('n', (n ?? 0) + 1))
    await Promise.all(Array.from({ length: 300 }, () => records.transact(add, 'n')))
    assert.equal(await records.get('n'), 300)
  })

  contract('bodies of one group share a fate only with themselves', async ({ records }) => {
    const all = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        records.transact(async (tx) => {
          const n = ((await tx.get<number>('h')) ?? 0) + 1
          tx.put('h', n)
          tx.put(key('hs', n), n)
          if (i % 3 === 0) throw new Error('mine')
          return (await tx.scan(under('hs'), { limit: 99 })).length
        }, 'home'),
      ),
    )
    assert.equal(all.filter((a) => a.status === 'rejected').length, 10)
    assert.equal(await records.get('h'), 20)
    assert.deepEqual(
      all.flatMap((a) => (a.status === 'fulfilled' ? [a.value] : [])).toSorted((x, y) => x - y),
      Array.from({ length: 20 }, (_, i) => i + 1),
    )
  })

  contract('bodies of one home do as if each ran after those before it', async ({ records, ids }) => {
    // Many at once over a small world, each compared with what it would have seen alone, in the order of their asking.
    const world = Array.from({ length: 12 }, (_, n) => key('w', n))
    const draw = (below: number): number => Math.floor(ids.random() * below)
    const model = new Map<string, { n: number }>()
    const expected: unknown[] = []
    const bodies = Array.from({ length: 300 }, (_, n) => {
      const [a, b, from, limit, what] = [draw(12), draw(12), draw(12), 1 + draw(4), draw(7)]
      const reverse = n % 3 === 0
      const range = { from: world[from] ?? '', to: under('w').to }
      const sorted = [...model]
        .filter(([k]) => k >= range.from)
        .toSorted(([x], [y]) => (x < y === reverse ? 1 : -1))
      const scanned = what > 3 ? sorted.slice(0, limit) : []
      const seen = { got: model.get(world[a] ?? ''), scanned }
      expected.push(what === 3 ? 'thrown' : seen)
      if (what === 0) model.delete(world[b] ?? '')
      else if (what !== 3) model.set(world[b] ?? '', { n })
      return async (tx: Tx): Promise<unknown> => {
        const got = await tx.get<{ n: number }>(world[a] ?? '')
        const found = what > 3 ? await tx.scan<{ n: number }>(range, { limit, reverse }) : []
        if (what === 0) tx.delete(world[b] ?? '')
        else tx.put(world[b] ?? '', { n })
        if (what === 3) throw new Error('thrown')
        return { got, scanned: found }
      }
    })
    const answers = await Promise.allSettled(bodies.map((body) => records.transact(body, 'w')))
    assert.deepEqual(
      answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'thrown')),
      expected,
    )
    assert.deepEqual(new Map(await records.scan<{ n: number }>(under('w'), { limit: 99 })), sortedMap(model))
  })

  contract('there is no write skew and there are no phantoms', async ({ records }) => {
    await Promise.all(
      [1, 2, 3, 4, 5, 6].map((i) =>
        records.transact(async (tx) => {
          if ((await tx.scan(under('duty'), { limit: 10 })).length === 0) tx.put(key('duty', i), true)
        }),
      ),
    )
    assert.equal((await records.scan(under('duty'), { limit: 10 })).length, 1)
  })

  contract('two claims never take the same record, and together they take all', async ({ records }) => {
    await records.transact((tx) => {
      for (let i = 0; i < 60; i++) tx.put(key('due', i), i)
    })
    const take = (): Promise<number[]> =>
      records.transact(async (tx) => {
        const claimed = await tx.claim<number>(under('due'), { limit: 5 })
        for (const [k] of claimed) tx.delete(k)
        return claimed.map(([, n]) => n)
      })
    const got = (await Promise.all(Array.from({ length: 12 }, take))).flat()
    for (let more = await take(); more.length > 0; more = await take()) got.push(...more)
    assert.deepEqual(
      got.toSorted((a, b) => a - b),
      Array.from({ length: 60 }, (_, i) => i),
    )
  })

  contract('numbers handed out by a head record are in commit order, without holes', async ({ records }) => {
    const append = (): Promise<number> =>
      records.transact(async (tx) => {
        const n = ((await tx.get<number>(key('head', 's'))) ?? 0) + 1
        tx.put(key('head', 's'), n)
        tx.put(key('log', 's', n), n)
        return n
      }, 's')
    const writing = Promise.all(Array.from({ length: 200 }, append))
    let position = 0
    while (position < 200) {
      const from = key('log', 's', position + 1)
      for (const [, n] of await records.scan<number>({ from, to: under('log', 's').to }, { limit: 50 })) {
        assert.equal(n, position + 1, 'a reader at a position never misses a smaller number')
        position = n
      }
      await new Promise(setImmediate)
    }
    await writing
  })

  contract('a sleeper is woken by the commit, not by an abort, and sleeps AWS-visible time', async (on) => {
    const { records, clock } = on
    const slept: string[] = []
    const first = records.sleep('t', 3_000).then((woken) => slept.push(`first ${woken}`))
    await records
      .transact((tx) => {
        tx.wake('t')
        throw new Error('x')
      })
      .catch(() => undefined)
    await records.transact((tx) => tx.wake('other'))
    assert.equal(slept.length, 0)
    await records.transact((tx) => {
      tx.wake('t')
      tx.put('w', 1)
    })
    await first
    const second = records.sleep('t', 3_000).then((woken) => slept.push(`second ${woken}`))
    await clock.turn(10)
    await second
    const stop = new AbortController()
    const third = records.sleep('t', 3_000, stop.signal).then((woken) => slept.push(`third ${woken}`))
    stop.abort()
    await third
    assert.equal(await records.sleep('t', 3_000, stop.signal), false)
    assert.equal(await records.sleep('t', 0), false)
    assert.deepEqual(slept, ['first true', 'second true', 'third false'])
  })

  contract('clear empties a range and nothing beside it', async ({ records }) => {
    for (let n = 0; n < 3; n++)
      await records.transact((tx) => {
        for (let i = 0; i < 700; i++) tx.put(key('c', n * 700 + i), i)
        tx.put(key('d', n), n)
      })
    await records.clear(under('c'))
    assert.deepEqual(await keysOf(records), [key('d', 0), key('d', 1), key('d', 2)])
    await records.clear(under('nothing'))
  })

  contract('time and ids inside a body are fixed for the call', async ({ records, clock }) => {
    await clock.turn(60_000)
    const facts = await records.transact(async (tx) => {
      const ids = [tx.id(), tx.id()]
      tx.put('ids', ids)
      await tx.get('x')
      return { now: tx.now, wall: tx.wall, ids }
    })
    assert.equal(facts.now, clock.now())
    assert.ok(Math.abs(clock.wall() - facts.wall) < 5_000)
    assert.match(facts.ids[0] ?? '', /^[0-9a-f]{32}$/)
    assert.notEqual(facts.ids[0], facts.ids[1])
    assert.deepEqual(await records.get('ids'), facts.ids)
    const other = await records.transact((tx) => tx.id())
    assert.ok(!facts.ids.includes(other))
  })

  contract(
    'bounds on keys, values and transactions are refused by name, and nothing is written',
    async ({ records }) => {
      const refused = async (body: (tx: Tx) => void, message: RegExp): Promise<void> => {
        await assert.rejects(records.transact(body), message)
      }
      await records.transact((tx) => tx.put('k'.repeat(KEY_BYTES_MAX), 'v'))
      await records.clear(everything)
      await refused(
        (tx) => tx.put('k'.repeat(KEY_BYTES_MAX + 1), 1),
        /a key has at most 2600 bytes, not 2601/,
      )
      await refused((tx) => tx.put('é'.repeat(1_301), 1), /a key has at most 2600 bytes, not 2602/)
      await refused((tx) => tx.put('', 1), /a key is a text/)
      await refused((tx) => tx.put('a\0b', 1), /without NUL/)
      await refused((tx) => tx.put('a\ud800', 1), /well-formed/)
      await refused((tx) => tx.delete('a\0b'), /without NUL/)
      const text = 'x'.repeat(VALUE_BYTES_MAX - 2)
      await records.transact((tx) => tx.put('v', text))
      assert.equal(((await records.get<string>('v')) ?? '').length, text.length)
      await records.clear(everything)
      await refused((tx) => tx.put('v', text + 'x'), /a value has at most 4194304 bytes, not 4194305/)
      await refused((tx) => {
        for (let n = 0; n <= TRANSACTION_WRITES_MAX; n++) tx.put(key(n), n)
      }, /a transaction has at most 8000 writes, not 8001/)
      await refused((tx) => {
        for (let n = 0; n < 17; n++) tx.put(key(n), text)
      }, /a transaction has at most 67108864 bytes/)
      await assert.rejects(async () => await records.scan(everything, { limit: -1 }), /limit/)
      assert.deepEqual(await keysOf(records), [])
    },
  )

  contract('a transaction refuses use after its end', async ({ records }) => {
    let kept: Tx | undefined
    await records.transact((tx) => void (kept = tx))
    const tx = kept
    assert.ok(tx !== undefined)
    assert.throws(() => tx.put('late', 1), /has ended/)
    assert.throws(() => tx.delete('late'), /has ended/)
    assert.throws(() => tx.get('late'), /has ended/)
    assert.throws(() => tx.scan(everything, { limit: 1 }), /has ended/)
    assert.throws(() => tx.id(), /has ended/)
    assert.throws(() => tx.wake('t'), /has ended/)
    assert.throws(() => tx.later('logs', 'ownCall', {}, rootOf('1', 'r')), /has ended/)
    assert.deepEqual(await keysOf(records), [])
  })

  contract('a body may await nothing but its tx', async ({ records }) => {
    const bodies: ((tx: Tx) => Promise<void>)[] = [
      () => new Promise((resolve) => void setImmediate(resolve)),
      () => new Promise(() => undefined),
      async (tx) => {
        tx.put('a', 1)
        await records.transact(() => undefined)
      },
      async () => void (await records.get('a')),
    ]
    for (const body of bodies)
      await assert.rejects(records.transact(body), /nothing but its tx|only through its tx/)
    await records.transact((tx) => tx.put('b', 1))
    assert.deepEqual(await keysOf(records), ['b'])
  })

  contract('inside a body the clock and the ids throw, and only there', async ({ records, clock, ids }) => {
    const forbidden: (() => unknown)[] = [
      () => clock.now(),
      () => clock.wall(),
      () => clock.monotonic(),
      () => clock.after(1),
      () => clock.sleep(1),
      () => clock.turn(1),
      () => clock.every(1, () => undefined),
      () => ids.uuid(),
      () => ids.hex(4),
      () => ids.bytes(4),
      () => ids.random(),
    ]
    for (const use of forbidden) {
      const atOnce = async (): Promise<void> => void (await use())
      await assert.rejects(records.transact(atOnce), /from tx\.(now|id\(\)), never/)
      const afterAwaits = async (tx: Tx): Promise<void> => {
        await tx.get('x')
        await Promise.all([tx.get('y'), tx.get('z')])
        await use()
      }
      await assert.rejects(records.transact(afterAwaits), /from tx\.(now|id\(\)), never/)
    }
    // Other code between a body's awaits is not the body's.
    let outside = 0
    const running = records.transact(async (tx) => {
      for (let n = 0; n < 50; n++) await tx.get('x')
    })
    let over = false
    void running.then(() => (over = true))
    while (!over) {
      outside += clock.now() > 0 && ids.hex(2) !== '' ? 1 : 0
      await (outside % 40 === 0 ? new Promise(setImmediate) : undefined)
    }
    assert.ok(outside > 10)
  })

  contract('the lease that a transaction holds is checked in it', async ({ records, leases, clock }) => {
    const lease = await leases.acquire('work')
    await records.transact(async (tx) => {
      await tx.hold(lease)
      tx.put('done', 1)
    })
    await lease.release()
    const next = await leases.acquire('work')
    const late = records.transact(async (tx) => {
      await tx.hold(lease)
      tx.put('done', 2)
    })
    await assert.rejects(late, /the lease work is lost/)
    assert.equal(await records.get('done'), 1)
    await next.release()
    assert.ok(clock.wall() > 0)
  })
}
