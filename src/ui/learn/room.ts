/** The rooms of the teaching view, in the order of the page. */
export const ROOM_IDS = ['ranges', 'digits', 'practice', 'body'] as const;
/** A room by its name. */
export type RoomId = (typeof ROOM_IDS)[number];

/** The id of a room's section in the page. */
export function roomElementId(room: RoomId): string {
  return `learn-${room}`;
}

/** The id of a room's heading, which takes the focus when one goes there. */
export function roomTitleId(room: RoomId): string {
  return `learn-${room}-title`;
}

/** Brings a room to the top of the screen and the keyboard to its heading. */
export function goToRoom(room: RoomId): void {
  const title = document.getElementById(roomTitleId(room));
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}
