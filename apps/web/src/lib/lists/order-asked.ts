/** A column that a list is sorted by, and which way round. */
export interface OrderAsked<Order extends string> {
  readonly order: Order
  readonly descending: boolean
}

/** `tri=nom` or, the other way round, `tri=-nom`; the first column where an address asks for none of these. */
export function orderAsked<Order extends string>(
  written: string | null,
  orders: readonly Order[],
  first: Order,
): OrderAsked<Order> {
  const descending = written?.startsWith('-') ?? false
  const order = orders.find((one) => one === (descending ? written?.slice(1) : written))
  return order === undefined ? { order: first, descending: false } : { order, descending }
}

/** What an address becomes when the head of a column is pressed: sorted by it, then the other way round. */
export function orderPressed<Order extends string>(
  asked: OrderAsked<Order>,
  pressed: Order,
  first: Order,
): string | null {
  if (asked.order === pressed && !asked.descending) return `-${pressed}`
  return pressed === first ? null : pressed
}
