import type { ReactNode } from 'react';
import type { LearnView } from '../../state/learnView.ts';
import { BodyRoom } from './body/BodyRoom.tsx';
import { DigitsRoom } from './digits/DigitsRoom.tsx';
import { PracticeOfView } from './PracticeOfView.tsx';
import { RangesRoom } from './ranges/RangesRoom.tsx';
import type { RoomId } from './room.ts';
import { goToRoom, ROOM_IDS, roomElementId, roomTitleId } from './room.ts';
import { useRoomInSight } from './useRoomInSight.ts';

/** A room by the name of its heading, the shorter one of the switch, and what it is for. */
interface Room {
  readonly title: string;
  readonly short: string;
  readonly lead: string;
  readonly content: (view: LearnView) => ReactNode;
}

/** Each room once: a further one takes a line here and its name in `ROOM_IDS`. */
const ROOMS: Readonly<Record<RoomId, Room>> = {
  ranges: {
    title: 'Ranges and evidence',
    short: 'Ranges',
    lead: 'What is given, for how long, how well it works and what to watch: each statement with its source.',
    content: (view) => <RangesRoom view={view} />,
  },
  digits: {
    title: 'Same digits, another dose',
    short: 'Same digits',
    lead: 'Change the unit and see where the same digits lead.',
    content: (view) => <DigitsRoom view={view} />,
  },
  practice: {
    title: 'Do it yourself',
    short: 'Practice',
    lead: 'One sum at a time: work it out, then see it. A wrong answer is told what it looks like.',
    content: (view) => <PracticeOfView view={view} />,
  },
  body: {
    title: 'What the body sees',
    short: 'The body',
    lead: 'The concentration in plasma over time, estimated for the plan.',
    content: (view) => <BodyRoom view={view} />,
  },
};

/** The rooms below one another, with a switch that stays in sight. */
export function LearnRooms({ view }: { readonly view: LearnView }) {
  const inSight = useRoomInSight();
  return (
    <div className="learn-columns">
      <nav className="learn-switch" aria-label="Rooms">
        <ul>
          {ROOM_IDS.map((room) => (
            <li key={room}>
              <button
                type="button"
                aria-current={room === inSight ? 'true' : undefined}
                onClick={() => {
                  goToRoom(room);
                }}
              >
                <span className="learn-switch-long">{ROOMS[room].title}</span>
                <span className="learn-switch-short">{ROOMS[room].short}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="learn-rooms">
        {ROOM_IDS.map((room) => (
          <section
            key={room}
            id={roomElementId(room)}
            className="learn-room"
            aria-labelledby={roomTitleId(room)}
            data-in-sight={room === inSight ? '' : undefined}
          >
            <div className="learn-room-head">
              <h2 id={roomTitleId(room)} tabIndex={-1}>
                {ROOMS[room].title}
              </h2>
              <p className="quiet">{ROOMS[room].lead}</p>
            </div>
            {ROOMS[room].content(view)}
          </section>
        ))}
      </div>
    </div>
  );
}
