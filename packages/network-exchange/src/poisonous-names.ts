/** Names that would reach an object's prototype; refused wherever a file may bring a name. */
const POISONOUS = ['__proto__', 'constructor', 'prototype']

export function isPoisonous(name: string): boolean {
  return POISONOUS.includes(name)
}
