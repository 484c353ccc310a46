import { reachableFrom } from "./find-cycles.ts";
import { readModule } from "./read-module.ts";
import { type Room, roomOf } from "./rooms.ts";

/** The rooms in use, and which of them needs which when it runs. */
export interface RoomGraph {
  rooms: readonly Room[];
  /** A room's name to the names it imports from; what another of its imports leads to is left out. */
  needs: ReadonlyMap<string, readonly string[]>;
}

/**
 * Read the graph of rooms out of the sources.
 *
 * @param sources Path, relative to the project with forward slashes, to source text.
 */
export function readRoomGraph(sources: ReadonlyMap<string, string>): RoomGraph {
  const rooms = new Map<string, Room>();
  const needs = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    const room = roomOf(path);
    if (!room) continue;
    rooms.set(room.name, room);
    const found = needs.get(room.name) ?? new Set();
    needs.set(room.name, found);
    for (const { target } of readModule(path, source).imports) {
      const other = roomOf(target)?.name;
      if (other && other !== room.name) found.add(other);
    }
  }
  return { rooms: [...rooms.values()], needs: withoutDetours(needs) };
}

/** A picture with every import is a black square: an arrow that two others imply is left out. */
function withoutDetours(needs: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const edges = new Map([...needs].map(([name, targets]) => [name, [...targets]]));
  return new Map(
    [...edges].map(([name, targets]) => {
      const implied = (target: string) =>
        targets.some((other) => other !== target && reachableFrom(other, edges).has(target));
      return [name, targets.filter((target) => !implied(target)).sort()];
    }),
  );
}
