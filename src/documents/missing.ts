import type { Diagnostic, Text } from '../base/diagnostic.ts';
import type { DocumentScope } from '../derive/documents/act.ts';
import type { DocumentPart } from '../derive/documents/parts.ts';
import type { Gap } from '../derive/documents/needs.ts';
import type { RequiredDocument } from '../derive/required-documents.ts';
import type { KindId } from '../model/kinds.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { find } from '../model/corpus.ts';
import { describeKind, fieldAt } from '../model/describe.ts';
import { kinds } from '../model/kinds.ts';
import type { DocumentKind } from './define.ts';

type Named = Pick<Entry, 'kind' | 'id' | 'source'>;

/**
 * Why there is no document. Problems of records name the record and the keys down to the field, from which whoever has
 * read the files can tell the line; problems of templates have their place.
 */
export interface DocumentProblem extends Diagnostic {
  record?: { kind: KindId; id: string };
  path?: (string | number)[];
}

function problem(
  entry: Named,
  code: string,
  message: Text,
  hint?: Text,
  path: (string | number)[] = [],
): DocumentProblem {
  const { file, sheet, row } = entry.source;
  return {
    code: `document/${code}`,
    severity: 'error',
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    message,
    ...(hint ? { hint } : {}),
    record: { kind: entry.kind, id: entry.id },
    path,
  };
}

const scopes: Record<DocumentScope, Text> = {
  public: { zh: '公示文本', en: 'public copy' },
  party: { zh: '送达文本', en: 'copy for the party' },
  internal: { zh: '内部文本', en: 'internal copy' },
};

/** A document cannot be made because a record lacks a field. The place is that of the record that lacks it. */
export function describeGap(kind: DocumentKind, entry: Entry, gap: Gap, corpus: Corpus): DocumentProblem {
  const holder = find(corpus, gap.kind, gap.id) ?? entry;
  const keys = gap.path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const field = fieldAt(describeKind(kinds[gap.kind]), keys);
  const of = kinds[gap.kind].title;
  return problem(
    holder,
    'missing-value',
    {
      zh: `${kind.title.zh}需要${of.zh}“${gap.id}”的“${field.title}”（${gap.path}），记录中没有或者不可用`,
      en: `${kind.title.en} needs "${gap.path}" of ${of.en.toLowerCase()} "${gap.id}"; the record has none that can be used`,
    },
    {
      zh: `请在记录中补填“${field.title}”${field.hint ? `：${field.hint}` : ''}。文书不留空白。`,
      en: `Fill in "${gap.path}". Documents are never printed with gaps.`,
    },
    keys,
  );
}

/** A value that no document may print. */
export function describeFault(
  kind: DocumentKind,
  entry: Named,
  { path, fault }: { path: string; fault: 'empty' | 'private-use' },
): DocumentProblem {
  return fault === 'empty'
    ? problem(entry, 'empty-value', {
        zh: `${kind.title.zh}的“${path}”没有内容`,
        en: `"${path}" of ${kind.title.en} is empty`,
      })
    : problem(
        entry,
        'private-use',
        {
          zh: `${kind.title.zh}的“${path}”含有专用区字符，无法印出`,
          en: `"${path}" of ${kind.title.en} holds a private-use character that cannot be printed`,
        },
        { zh: '请改用通用字符；生僻字请用其正式编码。', en: 'Use the character’s own code point.' },
      );
}

/** The kind does not exist in that scope. */
export function noScope(kind: DocumentKind, entry: Named, scope: DocumentScope): DocumentProblem {
  const there = kind.scopes.map((each) => scopes[each]);
  return problem(entry, 'scope', {
    zh: `${kind.title.zh}没有${scopes[scope].zh}，只有${there.map((each) => each.zh).join('、')}`,
    en: `${kind.title.en} has no ${scopes[scope].en}, only the ${there.map((each) => each.en).join(', ')}`,
  });
}

/** The public may not see the record on that day. */
export function notPublic(kind: DocumentKind, entry: Named, today: string): DocumentProblem {
  return problem(
    entry,
    'not-public',
    {
      zh: `记录“${entry.id}”在 ${today} 不属公示状态，不能制作${kind.title.zh}的公示文本`,
      en: `Record "${entry.id}" is not public on ${today}; there is no public copy of ${kind.title.en}`,
    },
    {
      zh: '请核对公示日期、公示截止期和撤回情况。',
      en: 'Check the days of publication, its end and withdrawal.',
    },
  );
}

/** The kind of document is for other records. */
export function notApplicable(kind: DocumentKind, entry: Named, reason: Text): DocumentProblem {
  return problem(entry, 'not-applicable', {
    zh: `${kind.title.zh}不适用于记录“${entry.id}”：${reason.zh}`,
    en: `${kind.title.en} is not for record "${entry.id}": ${reason.en}`,
  });
}

/** Why there is no document of what remains of a record. */
export const stillPublic: Text = {
  zh: '记录没有撤下公示，或者撤下之日未到',
  en: 'the record has not left the public, or not yet',
};

/** The archive gives a number of pages that is not that of the printed file. */
export const otherPages = (entry: Named, given: number, printed: number): DocumentProblem => ({
  ...problem(
    entry,
    'pages',
    {
      zh: `归档记录的案卷总页数为 ${given} 页，打印的案卷编页 ${printed} 页，首页按 ${printed} 页打印`,
      en: `the archive says ${given} pages, the printed file has ${printed}; the cover says ${printed}`,
    },
    {
      zh: '案卷总页数可以不填，打印整卷时自动计算；另附的证据材料接着编页的，请在纸质首页上改写',
      en: 'leave it out: it is counted when the file is printed; where further papers are added, write it on the cover',
    },
    ['archive', 'pages'],
  ),
  severity: 'warning',
});

/** The agency has no record that the document could list. */
export function nothingListed(kind: DocumentKind, entry: Named): DocumentProblem {
  const { zh, en } = kinds[kind.lists ?? entry.kind].title;
  return notApplicable(kind, entry, {
    zh: `没有可以列入的“${zh}”记录`,
    en: `there is no record of "${en}" to list`,
  });
}

const listParts = (entry: Named, parts: readonly DocumentPart[]): Text => ({
  zh: `可选：${parts.map(({ key, label }) => `${entry.id}/${key}（${label}）`).join('、')}`,
  en: `Choose one of: ${parts.map(({ key, label }) => `${entry.id}/${key} (${label})`).join(', ')}`,
});

/** The record yields several documents of the kind and none was named. */
export function whichPart(kind: DocumentKind, entry: Named, parts: readonly DocumentPart[]): DocumentProblem {
  return problem(
    entry,
    'which-part',
    {
      zh: `记录“${entry.id}”有 ${parts.length} 份${kind.title.zh}，请指明是哪一份`,
      en: `Record "${entry.id}" yields ${parts.length} of ${kind.title.en}: say which`,
    },
    listParts(entry, parts),
  );
}

/** The record yields no document of that key. */
export function noPart(
  kind: DocumentKind,
  entry: Named,
  asked: string,
  parts: readonly DocumentPart[],
): DocumentProblem {
  return problem(
    entry,
    'no-part',
    {
      zh: `记录“${entry.id}”没有第“${asked}”份${kind.title.zh}`,
      en: `Record "${entry.id}" has no ${kind.title.en} "${asked}"`,
    },
    parts.length === 0
      ? {
          zh: '该文书一条记录只有一份，请去掉“/”及其后的部分',
          en: 'There is one of a record: leave out the part',
        }
      : listParts(entry, parts),
  );
}

/** The record names an agency that does not exist. */
export function noAgency(kind: DocumentKind, entry: Named, agency: string): DocumentProblem {
  return problem(entry, 'no-agency', {
    zh: `${kind.title.zh}需要执法机构“${agency}”的记录，内容中没有`,
    en: `${kind.title.en} needs the agency "${agency}", which there is no record of`,
  });
}

/** A file lacks a document it must hold by now. */
export function missingDocument(
  entry: Named,
  { anyOf, because, basis }: RequiredDocument,
  titleOf: (kind: string) => Text,
): DocumentProblem {
  const titles = anyOf.map(titleOf);
  return {
    ...problem(
      entry,
      'missing-document',
      {
        zh: `案卷缺少${titles.map(({ zh }) => zh).join('或者')}：${because.zh}`,
        en: `The file lacks ${titles.map(({ en }) => `"${en}"`).join(' or ')}: ${because.en}`,
      },
      {
        zh: '请补录相应内容；已有纸质文书的，将其归入案卷',
        en: 'Enter what it is made from, or put the paper into the file',
      },
    ),
    severity: 'warning',
    ...(basis === undefined ? {} : { basis: [basis] }),
  };
}
