import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import PdfDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { unwrappedFace } from './unwrapped-face.ts'

const FILE = fileURLToPath(import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'))

test('the unpacked face sets a text as wide as the packed one', () => {
  const packed = readFileSync(FILE)
  const pdf = new PdfDocument()
  const width = (face: Buffer) => pdf.font(face).fontSize(10).widthOfString('Équipe mobile « À côté », œuvre')
  pdf.registerFont('packed', packed)
  expect(width(unwrappedFace(packed))).toBeCloseTo(
    pdf.font('packed').fontSize(10).widthOfString('Équipe mobile « À côté », œuvre'),
  )
})

test('anything else is refused', () => {
  expect(() => unwrappedFace(Buffer.from('OTTO, and some more bytes'))).toThrow('not packed')
})
