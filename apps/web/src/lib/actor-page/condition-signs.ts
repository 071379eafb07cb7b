import Check from '@lucide/svelte/icons/check'
import CircleAlert from '@lucide/svelte/icons/circle-alert'
import DoorOpen from '@lucide/svelte/icons/door-open'
import House from '@lucide/svelte/icons/house'
import IdCard from '@lucide/svelte/icons/id-card'
import MapPin from '@lucide/svelte/icons/map-pin'
import Users from '@lucide/svelte/icons/users'
import Wallet from '@lucide/svelte/icons/wallet'
import Zap from '@lucide/svelte/icons/zap'

/** Words of an id, and what they look like; the first that fits. */
const SIGNS = [
  [/reference|diagnosti/, IdCard],
  [/gratuit|tarif|payant/, Wallet],
  [/rapide|jours|semaine|delai|urgence/, Zap],
  [/pluri/, Users],
  [/domicile-commune|commune|quartier/, MapPin],
  [/domicile|rue/, House],
  [/seuil|rendez-vous|accueil/, DoorOpen],
] as const

/** The sign of a condition; beside its words, never alone. */
export function conditionSign(id: string, kind: 'ease' | 'restriction') {
  return SIGNS.find(([words]) => words.test(id))?.[1] ?? (kind === 'ease' ? Check : CircleAlert)
}
