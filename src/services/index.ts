// One line a room: its definition is imported when somebody first calls it. Only main hands this to the corridor.
import type { ServiceName } from '../model/index.ts'
import type { RoomRegistry } from '../wire/corridor.ts'

export const rooms: RoomRegistry = {
  lambda: () => import('./lambda/service.ts').then((room) => room.lambda),
  iam: () => import('./iam/service.ts').then((room) => room.iam),
  sts: () => import('./sts/service.ts').then((room) => room.sts),
  logs: () => import('./logs/service.ts').then((room) => room.logs),
  s3: () => import('./s3/service.ts').then((room) => room.s3),
  sqs: () => import('./sqs/service.ts').then((room) => room.sqs),
  selfless: () => import('./selfless/service.ts').then((room) => room.selfless),
}

/** Rooms opened with the server, because they have work that nobody asks for: Lambda's queue of asynchronous events. */
export const eager: readonly ServiceName[] = ['lambda']
