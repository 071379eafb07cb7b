import { MAP_FONT } from './palette.ts'

/** A page waits no longer than this for its letters: other ones are legible too. */
const PATIENCE = 1500

/** The faces that the canvas writes in, or a moment without them: a name that is drawn keeps the face that it was drawn in. */
export async function facesLoaded(font: string = MAP_FONT): Promise<void> {
  const faces = ['', 'bold ', 'italic '].map((style) =>
    document.fonts.load(`${style}11px ${font}`).catch((cause: unknown) => {
      console.warn('a face of the map could not be loaded, names are drawn in another one', cause)
    }),
  )
  await Promise.race([Promise.all(faces), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}
