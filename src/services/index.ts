// One line a room: its definition is imported when somebody first calls it. Only main hands this to the corridor.
import type { RoomRegistry } from '../wire/corridor.ts'

export const rooms: RoomRegistry = {
  lambda: () => import('./lambda/service.ts').then((room) => room.lambda),
  iam: () => import('./iam/service.ts').then((room) => room.iam),
  sts: () => import('./sts/service.ts').then((room) => room.sts),
  logs: () => import('./logs/service.ts').then((room) => room.logs),
  s3: () => import('./s3/service.ts').then((room) => room.s3),
  selfless: () => import('./selfless/service.ts').then((room) => room.selfless),
}
