import { describe, expect, it } from 'vitest'
import {
  actorAddress,
  directoryAddress,
  isAsked,
  NOTHING_ASKED,
  partnersAddress,
  readPartnersAddress,
  toggled,
} from './partners-address.ts'

const read = (query: string) => readPartnersAddress(new URLSearchParams(query))
const HERE = new URL('http://here/one/partenaires')

describe('the address of « Trouver un partenaire »', () => {
  it('is read the same whether a form sent it or a link', () => {
    const sent = 'besoin=b&public=adultes&public=exil&ou=dour&aire=ici&condition=&depuis=&voir=1'
    const linked = 'besoin=b&public=adultes~exil&ou=dour&aire=ici&voir=1'
    expect(read(sent)).toEqual(read(linked))
    expect(read(sent).asked.audiences).toEqual(['adultes', 'exil'])
    expect(read(sent).shown).toBe(true)
  })
  it('written and read again is what it was, without what is not asked', () => {
    const { asked } = read('besoin=b&public=a~c&ou=dour&aire=partout&condition=d&langue=nl&depuis=s&ordre=trajet')
    const address = partnersAddress(HERE, 'one', asked, { opened: 'p' })
    expect(read(new URL(address, HERE).search)).toEqual({ asked, shown: true, opened: 'p' })
    expect(partnersAddress(HERE, 'one', NOTHING_ASKED)).toBe('/one/partenaires')
  })
  it('chooses nothing where its words are not known', () => {
    expect(read('aire=lune&ordre=charge&langue=xx&libre=texte').asked).toEqual(NOTHING_ASKED)
  })
  it('says « où je travaille » to nobody else: the directory does not get it', () => {
    const { asked } = read('besoin=b&ou=dour&depuis=mon-service')
    expect(directoryAddress(HERE, 'one', asked)).toBe('/one/repertoire?besoin=b&territoire=dour')
  })
  it('goes to the page of an actor with what is asked, and is read there again', () => {
    const { asked } = read('besoin=b&public=a~c&ou=dour&condition=d&depuis=s')
    const address = actorAddress(HERE, 'one', asked, 'les-peupliers')
    expect(address).toBe('/one/acteurs/les-peupliers?besoin=b&public=a%7Ec&ou=dour&condition=d&depuis=s')
    expect(read(new URL(address, HERE).search).asked).toEqual(asked)
    expect(actorAddress(HERE, 'one', NOTHING_ASKED, 'p')).toBe('/one/acteurs/p')
  })
  it('asks nothing of partners when only the own service is said', () => {
    expect(isAsked(read('depuis=mon-service').asked)).toBe(false)
    expect(isAsked(read('langue=nl').asked)).toBe(true)
  })
  it('takes a value, and takes it away again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })
})
