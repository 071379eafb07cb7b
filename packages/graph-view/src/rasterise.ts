/** A picture in SVG as a bitmap; width and height in pixels. */
export async function rasterised(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width)
    canvas.height = Math.round(height)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
