import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Classes of addresses; an address itself may name an actor and is never counted by. */
export type RouteClass = 'page' | 'graphql' | 'export' | 'operator' | 'schema' | 'health' | 'refused'

/** Counters of this process, printed in the text format that Prometheus reads. */
export class Metrics {
  readonly #requests = new Map<string, number>()
  readonly #delay = monitorEventLoopDelay({ resolution: 20 })
  #inFlight = 0

  constructor() {
    this.#delay.enable()
  }

  /** Requests that are being answered. */
  get inFlight(): number {
    return this.#inFlight
  }

  began(): void {
    this.#inFlight += 1
  }

  ended(route: RouteClass, status: number): void {
    this.#inFlight -= 1
    const labels = `route="${route}",status="${String(status)}"`
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1)
  }

  text(): string {
    const lines = [
      '# HELP maillage_requests_total Answered requests by class of address and status.',
      '# TYPE maillage_requests_total counter',
      ...[...this.#requests].sort().map(([labels, count]) => `maillage_requests_total{${labels}} ${String(count)}`),
      ...gauge('maillage_requests_in_flight', 'Requests being answered.', this.#inFlight),
      ...gauge('process_resident_memory_bytes', 'Resident memory.', process.memoryUsage.rss()),
      ...gauge('process_uptime_seconds', 'Seconds since the start.', process.uptime()),
      ...gauge(
        'nodejs_eventloop_delay_p99_seconds',
        'Delay of the event loop, 99th percentile.',
        this.#delay.percentile(99) / 1e9,
      ),
    ]
    return `${lines.join('\n')}\n`
  }
}

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${String(value)}`]
}
