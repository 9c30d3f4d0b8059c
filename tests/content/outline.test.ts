import { expect, test } from 'vitest';
import { loadFiles, settingsYaml } from './memory.ts';

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const outline = (agency: string): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { agency }, geometry: { type: 'Polygon', coordinates: [ring] } }],
  });
const withOutline = (name: string, files: Record<string, string> = {}) =>
  loadFiles({ 'gongshi.yaml': `${settingsYaml}outline: ${name}\n`, ...files });

test('the outline the settings name is read from beside them', async () => {
  const { corpus, diagnostics } = await withOutline('map.geojson', { 'map.geojson': outline('shili') });
  expect(diagnostics).toHaveOnlyProblems();
  expect(corpus.outline?.regions).toEqual([{ key: 'shili', rings: [ring] }]);
});

test.each([
  ['missing.geojson', {}, '不存在'],
  ['map.geojson', { 'map.geojson': '{' }, '不是 JSON'],
  ['map.geojson', { 'map.geojson': '{"type":"Feature"}' }, '不是 FeatureCollection'],
  ['../map.geojson', {}, '应在内容文件夹之内'],
  ['/etc/map.geojson', {}, '应在内容文件夹之内'],
])('%s that cannot be used is an error at the setting: %j', async (name, files, why) => {
  const { corpus, diagnostics } = await withOutline(name, files);
  expect(diagnostics).toHaveOnlyProblems('gongshi.yaml:3:10 settings/outline');
  expect(diagnostics[0]?.message.zh).toContain(why);
  expect(corpus.outline).toBeUndefined();
});

test('a region of no agency is a warning that names it', async () => {
  const { corpus, diagnostics } = await withOutline('map.geojson', { 'map.geojson': outline('别处') });
  expect(diagnostics).toHaveOnlyProblems('gongshi.yaml:3:10 settings/outline');
  expect(diagnostics[0]).toMatchObject({ severity: 'warning' });
  expect(diagnostics[0]?.message.zh).toContain('“别处”');
  expect(corpus.outline?.regions).toHaveLength(1);
});
