import { expect, it } from 'vitest'
import { readLook, writtenLook } from './camera-address.ts'

it('writes how near the camera is and what is in its middle, and reads the same again', () => {
  const written = writtenLook({ nearness: 2.4041, x: 0.5119, y: 0.2999 })
  expect(written).toBe('2.4,512,300')
  expect(readLook(written)).toEqual({ nearness: 2.4, x: 0.512, y: 0.3 })
})
it('writes nothing while the whole picture is seen', () => {
  expect(writtenLook({ nearness: 1.004, x: 0.502, y: 0.497 })).toBeNull()
})
it('takes nonsense for no camera', () => {
  for (const nonsense of [null, '', 'a,b,c', '1,2', '1,2,3,4', '0,500,500', '-3,500,500', 'Infinity,1,1', '2,99999,0'])
    expect(readLook(nonsense)).toBeUndefined()
})
