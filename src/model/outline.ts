import type { Text } from '../base/diagnostic.ts';

/** A point as longitude and latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** The district of an agency: which, and its rings, holes included. */
export interface Region {
  /** Id of the agency, its region code or its name, as the file says. */
  key: string;
  rings: Point[][];
}

/** Outline of the districts of the agencies, from a GeoJSON file the agency supplies. */
export interface Outline {
  regions: Region[];
}

export type OutlineReading = { ok: true; outline: Outline } | { ok: false; why: Text; hint: Text };

/** More points than a drawing of this size can show; a file of this length was made for printing maps. */
export const pointsAtMost = 50_000;

/** Properties of a feature that say whose it is, in order of preference. */
const keys = ['agency', '机构', 'adcode', '区划代码', 'name', '名称'];

const example: Text = {
  zh: '应为 GeoJSON 的 FeatureCollection，每个 Feature 是一个 Polygon 或 MultiPolygon，properties 中用 agency（机构编号）、adcode（行政区划代码）或 name（机构名称）之一说明属于哪个机构',
  en: 'Expected a GeoJSON FeatureCollection of Polygon or MultiPolygon features, whose properties name the agency by agency (id), adcode (region code) or name',
};

function refuse(zh: string, en: string): OutlineReading {
  return { ok: false, why: { zh, en }, hint: example };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPoint(value: unknown): value is Point {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as unknown[];
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}

/** Rings of a geometry; undefined where it is none of an area, or a ring does not close on at least three corners. */
function ringsOf(geometry: unknown): Point[][] | undefined {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return undefined;
  const polygons: unknown[] =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const rings = polygons.flatMap((polygon) =>
    Array.isArray(polygon) ? (polygon as unknown[]) : [undefined],
  );
  const read = rings.map((ring) =>
    Array.isArray(ring) && ring.length >= 4 && ring.every(isPoint)
      ? (ring as Point[]).map(([longitude, latitude]): Point => [longitude, latitude])
      : undefined,
  );
  return read.length > 0 && read.every((ring) => ring !== undefined) ? read : undefined;
}

function keyOf(properties: unknown): string | undefined {
  if (!isRecord(properties)) return undefined;
  const value = keys.map((key) => properties[key]).find((each) => each !== undefined && each !== '');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Reads an outline from parsed JSON. */
export function readOutline(value: unknown): OutlineReading {
  if (!isRecord(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features))
    return refuse('轮廓图不是 FeatureCollection', 'The outline is no FeatureCollection');
  if (value.features.length === 0) return refuse('轮廓图没有任何区域', 'The outline has no regions');
  const regions: Region[] = [];
  for (const [index, feature] of (value.features as unknown[]).entries()) {
    const rings = isRecord(feature) ? ringsOf(feature.geometry) : undefined;
    const key = isRecord(feature) ? keyOf(feature.properties) : undefined;
    if (key === undefined)
      return refuse(
        `轮廓图第 ${index + 1} 个区域没有说明属于哪个机构`,
        `Region ${index + 1} of the outline does not say whose it is`,
      );
    if (!rings)
      return refuse(
        `轮廓图中“${key}”不是由经纬度组成的封闭区域`,
        `Region “${key}” of the outline is no area of longitudes and latitudes`,
      );
    regions.push({ key, rings });
  }
  const points = regions.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length, 0);
  if (points > pointsAtMost)
    return {
      ok: false,
      why: {
        zh: `轮廓图有 ${points} 个点，超过 ${pointsAtMost} 个`,
        en: `The outline has ${points} points, more than ${pointsAtMost}`,
      },
      hint: { zh: '请先简化边界', en: 'Simplify the borders first' },
    };
  return { ok: true, outline: { regions } };
}
