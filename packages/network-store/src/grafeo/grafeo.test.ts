import { networkStoreContract } from '../contract/network-store-contract.ts'
import { embeddedPlace } from './embedded-place.ts'

networkStoreContract('the embedded engine', embeddedPlace)
