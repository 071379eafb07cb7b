/** Where everybody of a network stands, community by community. */
export interface CommunityPlaces {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Community of every vertex; all isolates together are the last one. */
  readonly of: Int32Array
  /** Middle and radius of every community's disc. */
  readonly cx: Float64Array
  readonly cy: Float64Array
  readonly r: Float64Array
}
