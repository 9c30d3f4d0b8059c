import { readFileSync } from 'node:fs';
import type { Text } from '../base/diagnostic.ts';
import { readCheckCode, type CheckCode } from '../base/check-code.ts';
import type { DocumentScope } from '../derive/documents/act.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import type { DocumentKindId } from '../documents/kinds.ts';
import type { TemplateSet } from '../documents/templates.ts';
import { rootsOf } from './args.ts';
import { sharedOptions, UsageError, type Arguments, type Command } from './command.ts';
import { withFile } from './system-error.ts';
import { todayOf } from './today.ts';

/** What came of comparing a file with the content. */
type Finding = 'same' | 'corrected' | 'different';

interface Found {
  kind: DocumentKindId;
  entry: Entry;
  part?: string;
  /** The code of the text now in the content. */
  code: CheckCode;
}

/** The code a file of ours bears in its metadata, which PDF/A leaves uncompressed. */
function codeIn(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /<pdf:Keywords>((?:[0-9A-Z]{4}-){2}[0-9A-Z]{4})<\/pdf:Keywords>/u.exec(text)?.[1];
}

function codeOfFile(args: Arguments, bytes: Uint8Array): CheckCode {
  const text = args.value('code') ?? codeIn(bytes);
  if (text === undefined)
    throw new UsageError(
      { zh: '文件中没有核验码', en: 'The file bears no verification code' },
      {
        zh: '它不是本程序制作的，或者制作时没有核验码；文书上印有核验码的，请用 --code 写出',
        en: 'Give the code printed on the document with --code',
      },
    );
  const reading = readCheckCode(text);
  if (!reading.ok) throw new UsageError(reading.why);
  return reading.value;
}

async function search(wanted: CheckCode, corpus: Corpus): Promise<Found | undefined> {
  const { documentKinds } = await import('../documents/kinds.ts');
  const { checkCodeOf } = await import('../derive/issued.ts');
  const { availableOf } = await import('../documents/make.ts');
  const { headOf, hasPublicCopy } = await import('./build/issued-documents.ts');
  for (const kind of Object.keys(documentKinds) as DocumentKindId[])
    for (const entry of corpus.records[documentKinds[kind].of].values() as Iterable<Entry>)
      for (const scope of documentKinds[kind].scopes)
        for (const { part } of availableOf(kind, entry, corpus, scope)) {
          const document = { ...headOf(kind), part, hasPublicCopy: hasPublicCopy(kind), entry };
          const code = checkCodeOf(document, corpus);
          if (code?.identity === wanted.identity) return { kind, entry, part, code };
        }
  return undefined;
}

/** Prints the document anew in each scope, and tells which of the copies is the same byte for byte. */
async function sameCopy(
  { kind, entry, part }: Found,
  bytes: Uint8Array,
  corpus: Corpus,
  templates: TemplateSet,
): Promise<DocumentScope | undefined> {
  const { documentKinds } = await import('../documents/kinds.ts');
  const { makeDocument } = await import('../documents/make.ts');
  const { deflate, loadFonts } = await import('./load-fonts.ts');
  const { openFonts, renderPdf } = await import('../pdf/render.ts');
  const fonts = openFonts(loadFonts(), { deflate });
  for (const scope of documentKinds[kind].scopes as readonly DocumentScope[]) {
    const { tree } = makeDocument(kind, entry, corpus, { templates, scope, part });
    if (!tree) continue;
    const printed = await renderPdf(tree, fonts);
    if (Buffer.from(bytes).equals(printed.bytes)) return scope;
  }
  return undefined;
}

const scopes: Record<DocumentScope, Text> = {
  public: { zh: '公示文本', en: 'public copy' },
  party: { zh: '送达文本', en: 'copy for the party' },
  internal: { zh: '内部文本', en: 'internal copy' },
};

const findings: Record<Finding, (copy: Text) => Text> = {
  same: (copy) => ({
    zh: `一致：与按现有内容打印的${copy.zh}逐字节相同`,
    en: `same byte for byte as the ${copy.en} printed from the content`,
  }),
  corrected: () => ({
    zh: '已更正：核验码末段与现有内容不符，打印之后内容有过更正',
    en: 'corrected: the content was changed after the document was printed',
  }),
  different: () => ({
    zh: '不一致：核验码相符，但文件与按现有内容打印的不同——文件被改动过，或者内容、模板、程序在打印之后有不影响核验码的变化，请逐项核对',
    en: 'different: the code fits, but the file is not what is printed from the content now',
  }),
};

const states: Record<'public' | 'ended' | 'pending', Text> = {
  public: { zh: '公示中', en: 'public' },
  ended: { zh: '已停止公示', en: 'no longer public' },
  pending: { zh: '不公示或者尚未公示', en: 'not public, or not yet' },
};

/** `gongshi verify`: whether a PDF is what the content says. */
export const command: Command = {
  operands: [{ name: 'FILE', about: { zh: 'PDF 文件', en: 'a PDF file' } }],
  options: {
    code: {
      value: 'CODE',
      about: {
        zh: '文书上的核验码；默认取文件中的',
        en: 'code printed on the document; default the one in the file',
      },
    },
    content: sharedOptions.content,
    today: sharedOptions.today,
    format: sharedOptions.listFormat,
  },
  examples: [
    'npm run gongshi -- verify decision.pdf',
    'npm run gongshi -- verify scan.pdf --code 7K3M-9QXA-22F4',
  ],
  async run(args, output) {
    const [file = ''] = args.operands;
    const bytes = withFile(file, { zh: '无法读取', en: 'Cannot read' }, () => readFileSync(file));
    const wanted = codeOfFile(args, bytes);
    const { load } = await import('../content/load.ts');
    const { publicityOf } = await import('../derive/publicity.ts');
    const { documentKinds } = await import('../documents/kinds.ts');
    const { kinds } = await import('../model/kinds.ts');
    const { loadTemplates } = await import('./load-templates.ts');
    const { corpus } = await load({ roots: rootsOf(args), today: todayOf(args) });
    const found = await search(wanted, corpus);
    const json = args.value('format') === 'json';
    if (!found) {
      if (json) output.json({ code: wanted.code, found: false });
      else
        output.print(
          output.language === 'zh'
            ? `查无此码：${wanted.code} 不是内容中任何一份文书的核验码`
            : `unknown: ${wanted.code} is the code of no document in the content`,
        );
      return 1;
    }
    const { kind, entry, code } = found;
    const isCorrected = code.version !== wanted.version;
    const copy = isCorrected ? undefined : await sameCopy(found, bytes, corpus, loadTemplates(rootsOf(args)));
    const finding: Finding = isCorrected ? 'corrected' : copy ? 'same' : 'different';
    const { state } = publicityOf(entry, corpus.today);
    const label = (kinds[entry.kind].label as (value: unknown) => string)(entry.value);
    if (json)
      output.json({ code: wanted.code, found: true, finding, scope: copy, kind, record: entry.id, state });
    else {
      const { language } = output;
      output.print(`${wanted.code}  ${documentKinds[kind].title[language]}  ${label}`);
      output.print(findings[finding](scopes[copy ?? 'internal'])[language]);
      output.print(language === 'zh' ? `状态：${states[state].zh}` : `state: ${states[state].en}`);
    }
    return finding === 'same' ? 0 : 1;
  },
};
