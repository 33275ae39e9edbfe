// One line a room: its definition is imported when somebody first calls it. Only main hands this to the corridor.
import type { RoomRegistry } from '../wire/corridor.ts'

export const rooms: RoomRegistry = {}
