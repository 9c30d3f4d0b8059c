import type { Point, Region } from '../../model/outline.ts';
import type { PublicCorpus } from '../public.ts';
import { agencyOrder } from '../views/agencies.ts';

/** A district as drawn: its border, and where its label stands, in the units of the map. */
export interface DrawnRegion {
  /** Agency; absent where the outline names none of the content. */
  agency?: string;
  name: string;
  path: string;
  x: number;
  y: number;
}

/** A map of the districts. */
export interface DistrictMap {
  width: number;
  height: number;
  regions: DrawnRegion[];
}

const width = 400;
const margin = 6;
const highest = 480;

/** Area (signed, doubled) and centre of a ring. */
function centreOf(ring: readonly Point[]): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  if (area === 0) return { area, x: ring[0]?.[0] ?? 0, y: ring[0]?.[1] ?? 0 };
  return { area, x: x / (3 * area), y: y / (3 * area) };
}

/** A ring as a path of whole tenths, points that fall together left out. */
function pathOf(ring: readonly Point[]): string {
  const points: string[] = [];
  for (const [x, y] of ring) {
    const text = `${x.toFixed(1)} ${y.toFixed(1)}`;
    if (points.at(-1) !== text) points.push(text);
  }
  return `M${points.join('L')}Z`;
}

/** Flat projection: lengths of a district are small enough for one scale, narrowed by the latitude. */
function projection(regions: readonly Region[]): { project: (point: Point) => Point; height: number } {
  const points = regions.flatMap(({ rings }) => rings.flat());
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const across = (east - west) * narrow || 1;
  const down = north - south || 1;
  const scale = Math.min((width - 2 * margin) / across, (highest - 2 * margin) / down);
  const left = (width - across * scale) / 2;
  return {
    project: ([longitude, latitude]) => [
      left + (longitude - west) * narrow * scale,
      margin + (north - latitude) * scale,
    ],
    height: Math.ceil(down * scale + 2 * margin),
  };
}

function extent(numbers: readonly number[]): [number, number] {
  return numbers.reduce(
    ([low, high], number): [number, number] => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );
}

/** The districts of the agencies, drawn; undefined where the agency supplies no outline. */
export function districtMap(corpus: PublicCorpus): DistrictMap | undefined {
  const { outline } = corpus;
  if (!outline) return undefined;
  const agencies = agencyOrder(corpus);
  const { project, height } = projection(outline.regions);
  const regions = outline.regions.map(({ key, rings }): DrawnRegion => {
    const agency =
      agencies.find(({ id, value }) => id === key || value.name === key) ??
      agencies.find(({ value }) => value.regionCode === key);
    const drawn = rings.map((ring) => ring.map(project));
    const [largest] = drawn.map(centreOf).toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area));
    return {
      ...(agency && { agency: agency.id }),
      name: agency?.value.shortName ?? agency?.value.name ?? key,
      path: drawn.map(pathOf).join(''),
      x: Math.round(largest?.x ?? 0),
      y: Math.round(largest?.y ?? 0),
    };
  });
  return { width, height, regions };
}

/** Steps of shade a number falls into, 0 for none: darker is more; at most as many as can be told apart in grey. */
export function shadeOf(value: number | undefined, values: readonly number[]): 0 | 1 | 2 | 3 | 4 {
  const most = Math.max(0, ...values);
  if (value === undefined || most === 0) return 0;
  return Math.max(1, Math.ceil((value / most) * 4)) as 1 | 2 | 3 | 4;
}
