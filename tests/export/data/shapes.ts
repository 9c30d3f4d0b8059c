/** What DCAT-AP 3 and Data Package 2 ask of a description, as far as the descriptions of this site use them. */

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const many = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

type Check = (value: unknown) => boolean;

const iri: Check = (value) =>
  isNode(value) && typeof value['@id'] === 'string' && /^[a-z]+:\/\/\S+$/u.test(value['@id']);
const text: Check = (value) =>
  isNode(value) &&
  typeof value['@value'] === 'string' &&
  value['@value'] !== '' &&
  value['@type'] === undefined;
const date: Check = (value) =>
  isNode(value) && value['@type'] === 'xsd:date' && /^\d{4}-\d{2}-\d{2}$/u.test(String(value['@value']));
const literal: Check = (value) => typeof value === 'string' && value !== '';
const of =
  (type: string): Check =>
  (value) =>
    isNode(value) && value['@type'] === type;

interface Property {
  is: Check;
  required?: true;
  /** At most one. */
  single?: true;
}

/** Classes with their properties: mandatory ones, those used besides, and what their values must be. */
const classes: Readonly<Record<string, Readonly<Record<string, Property>>>> = {
  'dcat:Catalog': {
    'dct:title': { is: text, required: true },
    'dct:description': { is: text, required: true },
    'dct:publisher': { is: of('foaf:Agent'), required: true, single: true },
    'dcat:dataset': { is: of('dcat:Dataset'), required: true },
    'dcat:service': { is: of('dcat:DataService') },
    'dct:modified': { is: date, single: true },
    'dct:language': { is: iri },
    'dcat:themeTaxonomy': { is: iri },
    'foaf:homepage': { is: iri, single: true },
    'dct:license': { is: iri, single: true },
    'dct:rights': { is: of('dct:RightsStatement') },
  },
  'dcat:Dataset': {
    'dct:title': { is: text, required: true },
    'dct:description': { is: text, required: true },
    'dct:identifier': { is: literal },
    'dct:publisher': { is: of('foaf:Agent'), single: true },
    'dct:modified': { is: date, single: true },
    'dct:language': { is: iri },
    'dcat:theme': { is: iri },
    'dcat:landingPage': { is: iri },
    'dct:temporal': { is: of('dct:PeriodOfTime') },
    'dct:license': { is: iri, single: true },
    'dcat:distribution': { is: of('dcat:Distribution'), required: true },
  },
  'dcat:Distribution': {
    'dcat:accessURL': { is: iri, required: true },
    'dcat:downloadURL': { is: iri },
    'dct:title': { is: text },
    'dcat:mediaType': { is: iri, single: true },
    'dct:license': { is: iri, single: true },
    'dct:conformsTo': { is: iri },
  },
  'dcat:DataService': {
    'dct:title': { is: text, required: true },
    'dcat:endpointURL': { is: iri, required: true },
    'dcat:endpointDescription': { is: iri },
    'dcat:servesDataset': { is: iri },
  },
  'foaf:Agent': { 'foaf:name': { is: text, required: true } },
  'dct:PeriodOfTime': {
    'dcat:startDate': { is: date, single: true },
    'dcat:endDate': { is: date, single: true },
  },
  'dct:RightsStatement': { 'rdfs:label': { is: text } },
};

/** What is wrong with a node of a catalogue and with all below it. Nothing passes that the shapes do not know. */
export function catalogueFaults(node: Node, context: Node, at = ''): string[] {
  const type = String(node['@type']);
  const shape = classes[type];
  if (!shape) return [`${at}: ${type} is no class of the catalogue`];
  const here = `${at}/${type}`;
  const faults = Object.entries(shape).flatMap(([name, { is, required, single }]) => {
    const values = many(node[name]);
    return [
      ...(required && values.length === 0 ? [`${here}: ${name} is missing`] : []),
      ...(single && values.length > 1 ? [`${here}: ${name} occurs ${values.length} times`] : []),
      ...values.filter((value) => !is(value)).map(() => `${here}: ${name} is not what it must be`),
    ];
  });
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@')) continue;
    if (!shape[name]) faults.push(`${here}: ${name} is not a property of it`);
    if (context[name.split(':')[0]!] === undefined) faults.push(`${here}: prefix of ${name} is not known`);
    for (const child of many(value))
      if (isNode(child) && classes[String(child['@type'])])
        faults.push(...catalogueFaults(child, context, here));
  }
  return faults;
}

/** Constraints each type of field may have. */
const constraintsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'enum', 'pattern', 'minLength', 'maxLength'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  boolean: ['required', 'enum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  year: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  yearmonth: ['required', 'unique', 'enum', 'minimum', 'maximum'],
};

const strings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

function fieldFaults(field: Node, at: string): string[] {
  const type = String(field['type']);
  const allowed = constraintsOf[type];
  if (!allowed) return [`${at}: ${type} is no type of a field`];
  const constraints = (field['constraints'] ?? {}) as Node;
  return [
    ...(typeof field['name'] === 'string' && field['name'] !== '' ? [] : [`${at}: a field without a name`]),
    ...Object.keys(constraints)
      .filter((name) => !allowed.includes(name))
      .map((name) => `${at}: ${type} cannot have ${name}`),
    ...(type !== 'boolean' && (field['trueValues'] ?? field['falseValues']) !== undefined
      ? [`${at}: ${type} has values of a boolean`]
      : []),
  ];
}

function tableFaults(schema: Node, names: ReadonlySet<unknown>, at: string): string[] {
  const fields = schema['fields'] as Node[];
  if (!Array.isArray(fields) || fields.length === 0) return [`${at}: no fields`];
  const known = new Set(fields.map((field) => field['name']));
  const keys = (schema['foreignKeys'] ?? []) as { fields: unknown; reference: Node }[];
  return [
    ...fields.flatMap((field) => fieldFaults(field, `${at}.${String(field['name'])}`)),
    ...(known.size < fields.length ? [`${at}: two fields of one name`] : []),
    ...(schema['missingValues'] === undefined || strings(schema['missingValues'])
      ? []
      : [`${at}: missingValues`]),
    ...(schema['primaryKey'] === undefined || strings(schema['primaryKey']) ? [] : [`${at}: primaryKey`]),
    ...many(schema['primaryKey'])
      .filter((name) => !known.has(name))
      .map((name) => `${at}: no field ${String(name)} for the key`),
    ...keys.flatMap(({ fields: own, reference }) => [
      ...(strings(own) && own.every((name) => known.has(name)) ? [] : [`${at}: fields of a foreign key`]),
      ...(strings(reference['fields']) && reference['fields'].length === (own as unknown[]).length
        ? []
        : [`${at}: fields a foreign key refers to`]),
      ...(reference['resource'] === undefined || names.has(reference['resource'])
        ? []
        : [`${at}: no resource ${String(reference['resource'])}`]),
    ]),
  ];
}

/** What is wrong with a data package by the rules of version 2. */
export function packageFaults(content: Node): string[] {
  const resources = content['resources'] as Node[];
  if (!Array.isArray(resources) || resources.length === 0) return ['no resources'];
  const names = new Set(resources.map(({ name }) => name));
  const word = /^[-a-z0-9._/]+$/u;
  return [
    ...(content['$schema'] === 'https://datapackage.org/profiles/2.0/datapackage.json' ? [] : ['$schema']),
    ...(typeof content['name'] === 'string' && word.test(content['name']) ? [] : ['name']),
    ...(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u.test(String(content['created']))
      ? []
      : ['created']),
    ...((content['licenses'] ?? []) as Node[]).flatMap(({ name, path }) =>
      name === undefined && path === undefined ? ['a licence without name and path'] : [],
    ),
    ...((content['contributors'] ?? []) as Node[]).flatMap(({ title, roles }) =>
      typeof title === 'string' && strings(roles) ? [] : ['a contributor'],
    ),
    ...(names.size < resources.length ? ['two resources of one name'] : []),
    ...resources.flatMap((resource) => {
      const at = String(resource['name']);
      const path = resource['path'];
      return [
        ...(word.test(at) ? [] : [`${at}: name`]),
        // Relative, and not out of the folder.
        ...(typeof path === 'string' && !/^[./~]|\.\./u.test(path) ? [] : [`${at}: path`]),
        ...(resource['type'] === 'table' ? [] : [`${at}: type`]),
        ...tableFaults(resource['schema'] as Node, names, at),
      ];
    }),
  ];
}
