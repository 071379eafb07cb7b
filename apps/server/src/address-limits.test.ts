import { describe, expect, test } from 'vitest'
import { AddressLimits, countedAs, limitsOf } from './address-limits.ts'
import { TokenBuckets } from './token-buckets.ts'

const A = '203.0.113.7'
const B = '203.0.113.8'

describe('an address may ask so much and no more', () => {
  test('all at once, then steadily, and others are not concerned', () => {
    let now = 0
    const limits = new AddressLimits({ requests: 60, cost: 100, streams: 2 }, undefined, () => now)
    for (let at = 0; at < 60; at += 1) expect(limits.request(A)).toBe(0)
    expect(limits.request(A)).toBeCloseTo(1)
    expect(limits.request(B)).toBe(0)
    now = 1000
    expect(limits.request(A)).toBe(0)
    expect(limits.request(A)).toBeCloseTo(1)
  })

  test('a dear document is refused without being paid, and told when it will be possible', () => {
    let now = 0
    const limits = new AddressLimits({ requests: 60, cost: 120, streams: 2 }, undefined, () => now)
    expect(limits.spend(A, 100)).toBe(0)
    expect(limits.spend(A, 80)).toBeCloseTo(30)
    expect(limits.spend(A, 20)).toBe(0)
    now = 60_000
    expect(limits.spend(A, 120)).toBe(0)
  })

  test('streams are given back', () => {
    const limits = new AddressLimits({ requests: 60, cost: 100, streams: 2 })
    const first = limits.openStream(A)
    expect(limits.openStream(A)).toBeDefined()
    expect(limits.openStream(A)).toBeUndefined()
    expect(limits.openStream(B)).toBeDefined()
    first?.()
    expect(limits.openStream(A)).toBeDefined()
    expect(limits.openStreams).toBe(3)
  })

  test('fifty thousand addresses take no more memory than ten thousand', () => {
    const buckets = new TokenBuckets(10, () => 0)
    for (let at = 0; at < 50_000; at += 1) buckets.take(`address ${String(at)}`, 1)
    expect(buckets.remembered).toBe(10_000)
  })

  test('on a public server the machine itself, where its proxy stands, may ask more than anyone outside', () => {
    const limits = limitsOf('public')
    const asked = (address: string) => {
      let count = 0
      while (count < 20_000 && limits.request(address) === 0) count += 1
      return count
    }
    expect(asked(A)).toBeLessThan(4000)
    expect(asked('127.0.0.1')).toBe(20_000)
  })
})

test.each([
  ['127.0.0.1', 'this machine'],
  ['::1', 'this machine'],
  ['::ffff:127.0.0.1', 'this machine'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
])('%s counts as %s', (address, name) => {
  expect(countedAs(address)).toBe(name)
})
