import type { RoomGraph } from "../architecture/room-graph.ts";
import type { Kind, Room } from "../architecture/rooms.ts";

const WIDTH = 960;
const FLOOR_HEIGHT = 86;
const BOX = { width: 118, height: 36 };
const TOP = 24;

/** One hue a kind of room; the box is pale, its edge strong, so both themes can show it. */
const HUES: Readonly<Record<Kind, number>> = {
  core: 210,
  page: 150,
  store: 30,
  messaging: 280,
  services: 340,
  reading: 120,
  components: 190,
  cli: 60,
  entrypoints: 0,
};

interface Place {
  x: number;
  y: number;
}

/**
 * Draw the rooms as floors of a house, with an arrow from each room to what it needs.
 *
 * @returns An SVG document that is the same for the same graph.
 */
export function drawRooms({ rooms, needs }: RoomGraph): string {
  const floors = [...new Set(rooms.map(({ floor }) => floor))].sort((a, b) => b - a);
  const places = new Map<string, Place>();
  for (const [row, floor] of floors.entries()) {
    const ordered = orderFloor(onFloor(rooms, floor), needs, places);
    for (const [name, place] of placeFloor(ordered, TOP + row * FLOOR_HEIGHT)) {
      places.set(name, place);
    }
  }
  const arrows = [...needs].flatMap(([from, targets]) =>
    targets.map((to) => drawArrow(places.get(from), places.get(to))),
  );
  const boxes = rooms.map((room) => drawBox(room, places.get(room.name)));
  const height = TOP + floors.length * FLOOR_HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    "<title>The rooms of Says Who, and which needs which</title>",
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}"/>`,
    ...arrows,
    ...boxes,
    "</svg>",
    "",
  ].join("\n");
}

const STYLE = [
  ".ground{fill:#fff}",
  "path{fill:none;stroke:#8a8f98;stroke-width:1.2}",
  "text{font:14px system-ui,sans-serif;text-anchor:middle;fill:#1b1f24}",
].join("");

function onFloor(rooms: readonly Room[], floor: number): Room[] {
  return rooms
    .filter((room) => room.floor === floor)
    .sort((a, b) => `${a.kind} ${a.name}`.localeCompare(`${b.kind} ${b.name}`, "en"));
}

/** Below the middle of those who need them, so that few arrows cross. */
function orderFloor(
  rooms: readonly Room[],
  needs: RoomGraph["needs"],
  places: ReadonlyMap<string, Place>,
): Room[] {
  const middle = ({ name }: Room) => {
    const above = [...places].filter(([other]) => needs.get(other)?.includes(name));
    return above.reduce((sum, [, { x }]) => sum + x, 0) / above.length || WIDTH / 2;
  };
  return [...rooms].sort((a, b) => middle(a) - middle(b));
}

function placeFloor(rooms: readonly Room[], y: number): [name: string, place: Place][] {
  const step = WIDTH / rooms.length;
  return rooms.map(({ name }, index) => [name, { x: Math.round(step * (index + 0.5)), y }]);
}

/** Rooms of one floor are joined in a bow below them, others from underside to top. */
function drawArrow(from: Place | undefined, to: Place | undefined): string {
  if (!from || !to) throw new Error("expected a place for every room an arrow joins");
  const start = { x: from.x, y: from.y + BOX.height };
  const end = from.y === to.y ? { x: to.x, y: to.y + BOX.height } : to;
  const bend = from.y === to.y ? start.y + 34 : (start.y + end.y) / 2;
  const curve = `C ${start.x} ${bend} ${end.x} ${bend} ${end.x} ${end.y}`;
  return `<path d="M ${start.x} ${start.y} ${curve}"/>`;
}

function drawBox({ name, kind }: Room, place: Place | undefined): string {
  if (!place) throw new Error(`expected a place for ${name}`);
  const hue = HUES[kind];
  const x = place.x - BOX.width / 2;
  const size = `width="${BOX.width}" height="${BOX.height}" rx="6"`;
  const paint = `fill="hsl(${hue} 60% 95%)" stroke="hsl(${hue} 45% 45%)"`;
  const label = `<text x="${place.x}" y="${place.y + 23}">${name}</text>`;
  return `<g><title>${kind}</title><rect x="${x}" y="${place.y}" ${size} ${paint}/>${label}</g>`;
}
