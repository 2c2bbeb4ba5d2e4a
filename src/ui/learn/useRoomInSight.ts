import { useEffect, useState } from 'react';
import type { RoomId } from './room.ts';
import { ROOM_IDS, roomElementId } from './room.ts';

/** A room counts as read while it crosses a line a third down the screen. */
const READING_LINE = '-33% 0px -66% 0px';

/** The room that one looks at: the switch marks it, and it is the one that is printed. */
export function useRoomInSight(): RoomId {
  const [room, setRoom] = useState<RoomId>(ROOM_IDS[0]);
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const seen = ROOM_IDS.find((each) => roomElementId(each) === target.id);
          if (isIntersecting && seen !== undefined) setRoom(seen);
        }
      },
      { rootMargin: READING_LINE },
    );
    for (const each of ROOM_IDS) {
      const element = document.getElementById(roomElementId(each));
      if (element !== null) observer.observe(element);
    }
    return () => {
      observer.disconnect();
    };
  }, []);
  return room;
}
