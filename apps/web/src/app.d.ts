import type { MaillageOfRequest } from '$lib/server-ask.ts'
import type { Language } from '@maillage/network-model'
import type { ThemeChoice } from '$lib/look/theme.ts'

declare global {
  namespace App {
    interface Error {
      message: string
      /** What is not there; a page when unset. `message` then holds its id. */
      missing?: 'network' | 'actor' | 'concertation' | 'answer'
      /** What was perhaps meant. */
      near?: readonly { readonly id: string; readonly name: string }[]
    }
    interface Locals {
      language: Language
      theme: ThemeChoice
    }
    interface PageData {
      language: Language
      theme: ThemeChoice
    }
  }
}

declare module 'node:http' {
  interface IncomingMessage {
    /** What the server's front listener hangs on a request: the way to ask the API in process. */
    maillage?: MaillageOfRequest
  }
}

export {}
