import type { PublicCorpus } from '../../derive/public.ts';
import { describeKind } from '../../model/describe.ts';
import { kinds } from '../../model/kinds.ts';
import type { Link } from '../feeds.ts';
import { publicRecordSchema, type JsonSchema } from '../json-schema.ts';
import { apiRoot, type ApiOffer, type ApiRegister } from './api.ts';
import { knownLicence } from './licence.ts';

const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** Parameters with more values than this are described by what they are instead of by a list. */
const enumerable = 200;

function parameter(name: string, about: string, values: readonly string[]): JsonSchema {
  const schema = values.length <= enumerable ? { type: 'string', enum: values } : { type: 'string' };
  return { name, in: 'path', required: true, description: about, schema };
}

function get(id: string, summary: string, schema: JsonSchema, parameters: JsonSchema[] = []): JsonSchema {
  return {
    get: {
      operationId: id,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: '成功', content: { 'application/json': { schema } } },
        404: { description: '没有这样的文件：没有符合条件的公开记录' },
      },
    },
  };
}

/** What every file says at its head. */
const head: Record<string, JsonSchema> = {
  kind: text,
  title: text,
  asOf: { ...date, description: '数据截至' },
  licence: { ...text, description: '数据许可' },
};

function object(properties: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const count = { type: 'integer', minimum: 0 };

const shared: Record<string, JsonSchema> = {
  Item: object(
    {
      ...{ kind: text, id: text, label: text, on: date, agency: text, party: text, uscc: text },
      page: { ...text, description: '网页地址' },
      record: { ...text, description: '完整记录所在的文件' },
    },
    ['on', 'agency', 'party', 'uscc'],
  ),
  Items: object(
    {
      ...head,
      ...{ year: text, agency: text, ending: text, uscc: text },
      ...{ count, items: list(ref('Item')) },
    },
    ['kind', 'title', 'licence', 'year', 'agency', 'ending', 'uscc'],
  ),
  Root: object(
    {
      ...{ title: text, asOf: date, licence: text, openapi: text },
      registers: list(object({ kind: text, title: text, count, path: text })),
    },
    ['licence'],
  ),
  Register: object(
    {
      ...head,
      ...{ count, lookup: { enum: ['id', 'ending'] }, record: text },
      months: list(object({ month: text, path: text })),
      years: list(object({ year: text, path: text })),
      agencies: list(object({ agency: text, year: text, path: text })),
    },
    ['licence'],
  ),
};

const pascal = (kind: string) =>
  kind.replaceAll(/(^|-)([a-z])/gu, (_, __, letter: string) => letter.toUpperCase());

function registerSchemas({ kind }: ApiRegister): Record<string, JsonSchema> {
  const name = pascal(kind);
  return {
    [`${name}Record`]: publicRecordSchema(describeKind(kinds[kind])),
    [`${name}Month`]: object({ ...head, month: text, count, records: list(ref(`${name}Record`)) }, [
      'licence',
    ]),
    [`${name}One`]: object({ ...head, record: ref(`${name}Record`) }, ['licence']),
  };
}

function registerPaths(register: ApiRegister): Record<string, JsonSchema> {
  const { kind, lookup, years, months, agencies, keys } = register;
  const name = pascal(kind);
  const title = kinds[kind].title.zh;
  const at = `/${kind}`;
  const ownYears = [...new Set([...agencies.values()].flat())].sort();
  return {
    [`${at}/index.json`]: get(`${kind}-index`, `${title}：有哪些文件`, ref('Register')),
    [`${at}/month/{month}.json`]: get(`${kind}-month`, `${title}：一个月的完整记录`, ref(`${name}Month`), [
      parameter('month', '月份，如 2026-03；没有日期的记录为 undated', months),
    ]),
    [`${at}/year/{year}.json`]: get(`${kind}-year`, `${title}：一年的目录`, ref('Items'), [
      parameter('year', '年份', years),
    ]),
    ...(agencies.size > 0 && {
      [`${at}/agency/{agency}/{year}.json`]: get(
        `${kind}-agency`,
        `${title}：一个机构一年的目录`,
        ref('Items'),
        [parameter('agency', '机构编号', [...agencies.keys()]), parameter('year', '年份', ownYears)],
      ),
    }),
    ...(lookup === 'id'
      ? {
          [`${at}/id/{id}.json`]: get(`${kind}-id`, `${title}：一条完整记录`, ref(`${name}One`), [
            parameter('id', '记录编号', keys),
          ]),
        }
      : {
          [`${at}/ending/{ending}.json`]: get(
            `${kind}-ending`,
            `${title}：编号末三位相同的记录的目录，从中找到完整记录所在的文件`,
            ref('Items'),
            [parameter('ending', '记录编号的末三位', keys)],
          ),
        }),
  };
}

function partyPaths({ lookup, keys }: ApiOffer['enterprises']): Record<string, JsonSchema> {
  if (keys.length === 0) return {};
  if (lookup === 'code')
    return {
      '/party/code/{uscc}.json': get('party-code', '一家企业的全部公开记录的目录', ref('Items'), [
        parameter('uscc', '统一社会信用代码', keys),
      ]),
    };
  return {
    '/party/ending/{ending}.json': get(
      'party-ending',
      '信用代码末两位相同的企业的全部公开记录的目录',
      ref('Items'),
      [parameter('ending', '统一社会信用代码的末两位', keys)],
    ),
  };
}

/** The description of the query interface (OpenAPI 3.1): exactly the files that are there. */
export function openApi(corpus: PublicCorpus, offer: ApiOffer, link: Link): string {
  const { settings, today } = corpus;
  const licence = knownLicence(settings.licence);
  const content = {
    openapi: '3.1.0',
    info: {
      title: `${settings.title}·静态查询接口`,
      version: today,
      description: `全部是静态文件，可以直接用 GET 读取，不需要密钥。数据截至 ${today}。完整记录按月存放；年份、机构、企业的文件是目录，指明记录所在。`,
      ...(settings.licence !== undefined && {
        license: { name: settings.licence, ...(licence && { url: licence.path }) },
      }),
    },
    servers: [{ url: link(apiRoot) }],
    paths: {
      '/index.json': get('index', '有哪些清单', ref('Root')),
      ...Object.assign({}, ...offer.registers.map(registerPaths)),
      ...partyPaths(offer.enterprises),
    },
    components: { schemas: { ...shared, ...Object.assign({}, ...offer.registers.map(registerSchemas)) } },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
