import { suggestDocumentNumber } from '../../base/document-number.ts';
import type { DocumentNumber } from '../../base/document-number.ts';
import { yearOf } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { areTwo, firstBearers, numberedKinds } from './number-bearers.ts';
import { numbersOf, prefixesOf } from './numbers.ts';
import type { Numbered } from './numbers.ts';

const families = {
  gongwen: '示应急〔2026〕3号',
  enforce: '（示）应急罚〔2026〕7号',
  'coal-regulator': '示（例）煤安罚〔2026〕7号',
  'coal-inspectorate': '示矿安监罚〔2026〕7号',
} as const;

function form({ path, text, own }: Numbered, number: DocumentNumber, corpus: Corpus): Report[] {
  if (!own) return [];
  const wrong = (zh: string, en: string, fix: readonly [string, string], severity?: 'warning') =>
    report(path, `文号“${text}”${zh}`, `“${text}”: ${en}`, { hint: fix, ...(severity && { severity }) });
  if (own.family === undefined) return [];
  if (number.family !== own.family)
    return [
      wrong(
        `不是${own.title}的文号格式，应如“${families[own.family]}”`,
        `not a number of this document, expected one like ${families[own.family]}`,
        ['请核对原文书', 'Compare it with the document'],
      ),
    ];
  const reports: Report[] = [];
  if (own.words && !own.words.includes(number.kind ?? ''))
    reports.push(
      wrong(
        `中的“${number.kind}”不是${own.title}的字，应为“${own.words[0]}”`,
        `the kind word ${number.kind} should be ${own.words[0]}`,
        ['请核对文书种类和文号', 'Check the kind of document and its number'],
      ),
    );
  if (number.year !== yearOf(own.date))
    reports.push(
      wrong(
        `的年份 ${number.year} 应与文书日期 ${own.date} 的年份一致`,
        `the year ${number.year} should be that of the act, ${own.date}`,
        ['请核对文号和日期', 'Check the number and the date'],
      ),
    );
  const agency = find(corpus, 'agency', own.agency)?.value;
  if (!agency) return reports;
  if (number.area !== undefined && own.family === 'enforce' && number.area !== agency.area)
    reports.push(
      wrong(
        `的地区简称“${number.area}”与${agency.name}的“${agency.area}”不一致`,
        `the area ${number.area} is not that of the agency, ${agency.area}`,
        ['请核对文号，或改正机构的“文号地区简称”', 'Check the number or the agency’s area'],
        'warning',
      ),
    );
  if (number.word !== undefined && !prefixesOf(agency, own.date).includes(number.word))
    reports.push(
      wrong(
        `的机关代字“${number.word}”应为“${prefixesOf(agency, own.date)[0]}”`,
        `the agency word ${number.word} should be ${prefixesOf(agency, own.date)[0]}`,
        ['请核对文号，或改正机构的“文号机关代字”', 'Check the number or the agency’s word'],
        'warning',
      ),
    );
  if (
    own.family === 'gongwen' &&
    agency.officialWord !== undefined &&
    number.agencyWord !== agency.officialWord
  )
    reports.push(
      wrong(
        `的机关代字“${number.agencyWord}”应为“${agency.officialWord}”`,
        `the agency word ${number.agencyWord} should be ${agency.officialWord}`,
        ['请核对文号，或改正机构的“公文机关代字”', 'Check the number or the agency’s word'],
        'warning',
      ),
    );
  return reports;
}

function check(numbered: Numbered, entry: Entry, corpus: Corpus): Report[] {
  const { path, text, reading, own } = numbered;
  if (!reading.ok) {
    const better = suggestDocumentNumber(text);
    return [
      report(path, reading.why.zh, reading.why.en, {
        hint: better
          ? [`应写作“${better}”`, `Write ${better}`]
          : ['年份用六角括号〔〕，序号不补零、不加“第”', 'Year in 〔〕, serial without padding or 第'],
      }),
    ];
  }
  const reports = form(numbered, reading.value, corpus);
  const first = own && firstBearers(corpus).get(`${own.agency} ${text}`);
  if (first && areTwo(first, { entry, path, date: own.date }, corpus))
    reports.push(
      report(
        path,
        `文号“${text}”与记录 ${first.entry.id} 重复`,
        `“${text}” is also a number of ${first.entry.id}`,
        {
          hint: ['每份文书的文号唯一，请核对', 'Every document has its own number; check both'],
        },
      ),
    );
  return reports;
}

/** Numbers follow the grammar, carry the word of their document and the year of the act, and occur once. */
export const documentNumber = defineRule({
  code: 'format/document-number',
  number: 'FMT-01',
  severity: 'error',
  title: {
    zh: '文号规范、唯一，与文种、年份一致',
    en: 'Document numbers are well formed, fitting and unique',
  },
  basis: ['《党政机关公文格式》（GB/T 9704—2012）7.2.5', '《党政机关公文处理工作条例》第九条第（五）项'],
  on: numberedKinds,
  run: (entry, corpus) =>
    numbersOf(entry as Entry, corpus).flatMap((numbered) => check(numbered, entry as Entry, corpus)),
  examples: [
    { title: '文号规范' },
    { title: '年份用方头括号', change: { docNumber: '（示）应急罚【2026】1号' }, reports: ['docNumber'] },
    { title: '序号补零', change: { docNumber: '（示）应急罚〔2026〕01号' }, reports: ['docNumber'] },
    {
      title: '处罚决定书用了告知书的字',
      change: { docNumber: '（示）应急罚告〔2026〕9号' },
      reports: ['docNumber'],
    },
    {
      title: '当场处罚决定书的字',
      change: { procedure: 'spot', docNumber: '（示）应急罚当〔2026〕1号' },
    },
    { title: '年份不是决定的年份', change: { docNumber: '（示）应急罚〔2025〕1号' }, reports: ['docNumber'] },
    { title: '处罚决定用了公文文号', change: { docNumber: '示应急〔2026〕77号' }, reports: ['docNumber'] },
    {
      title: '地区简称与机构不同',
      change: { docNumber: '（例）应急罚〔2026〕1号' },
      reports: ['docNumber'],
      severity: 'warning',
    },
    {
      title: '两份决定同一文号',
      also: [{ kind: 'penalty', change: { id: '2026-002' } }],
      reports: ['2026-002:docNumber'],
    },
    {
      title: '转载的名单没有文号，写明了来源',
      change: { docNumber: '无文号', dataSource: { name: '示例省应急管理厅' } },
    },
    { title: '没有文号，也没有来源', change: { docNumber: '无文号' }, reports: ['docNumber'] },
    {
      title: '告知书文号缺“号”',
      change: { 'notice.docNumber': '（示）应急罚告〔2026〕1' },
      reports: ['notice.docNumber'],
    },
    {
      title: '指令书文号',
      kind: 'order',
      change: { docNumber: '（示）应急罚〔2026〕9号' },
      reports: ['docNumber'],
    },
    {
      title: '现场处理措施决定书的字',
      kind: 'order',
      change: { form: 'measure', docNumber: '（示）应急现决〔2026〕1号', measures: ['suspend'] },
    },
    {
      title: '现场处理措施决定书用了指令书的字',
      kind: 'order',
      change: { form: 'measure' },
      reports: ['docNumber'],
    },
    {
      title: '复查意见书的字',
      kind: 'order',
      change: { 'rechecks.0.docNumber': '（示）应急责改〔2026〕2号' },
      reports: ['rechecks.0.docNumber'],
    },
    {
      title: '检查方案和检查记录的字',
      kind: 'inspection',
      change: {
        'scheme.docNumber': '（示）应急检记〔2026〕1号',
        'record.docNumber': '（示）应急检查〔2026〕1号',
      },
      reports: ['record.docNumber', 'scheme.docNumber'],
    },
    {
      title: '案卷文书的字和年份',
      kind: 'case',
      change: {
        'filing.docNumber': '（示）应急罚〔2026〕9号',
        'report.docNumber': '（示）应急终报〔2025〕1号',
      },
      reports: ['filing.docNumber', 'report.docNumber'],
    },
    {
      title: '听证告知书用了告知书的字',
      kind: 'case',
      change: { 'notices.0.hearingRight': '是' },
      reports: ['notices.0.docNumber'],
    },
    {
      title: '两案同一立案文号',
      kind: 'case',
      also: [{ kind: 'case', change: { id: '2026-002' } }],
      reports: ['2026-002:filing.docNumber'],
    },
    {
      title: '查封决定用了停供的字、延长决定用了处理的字',
      kind: 'coercion',
      change: {
        docNumber: '（示）应急停供决〔2026〕1号',
        extensions: [{ docNumber: '（示）应急查扣处〔2026〕2号', on: '2026-02-09', to: '2026-03-01' }],
      },
      reports: ['docNumber', 'extensions.0.docNumber'],
    },
    {
      title: '两份强制决定同一文号',
      kind: 'coercion',
      also: [{ kind: 'coercion', change: { id: '2026-002' } }],
      reports: ['2026-002:docNumber'],
    },
    {
      title: '复查意见书的文号用过',
      kind: 'order',
      also: [
        {
          kind: 'order',
          change: {
            id: '2026-002',
            docNumber: '（示）应急责改〔2026〕2号',
            rechecks: [
              {
                docNumber: '（示）应急复查〔2026〕2号',
                on: '2026-03-03',
                earlier: '（示）应急责改〔2026〕2号',
                officers: [],
                items: [],
              },
            ],
          },
        },
      ],
      reports: ['2026-002:rechecks.0.docNumber'],
    },
    {
      title: '案卷和处罚记录写的是同一份告知书',
      kind: 'case',
      change: { 'notices.0.docNumber': '（示）应急罚告〔2026〕1号' },
    },
    {
      title: '整改通知书用了公文文号',
      kind: 'supervision',
      change: { 'notice.docNumber': '示应急〔2026〕9号' },
      reports: ['notice.docNumber'],
    },
    {
      title: '上级机关的整改通知书不核对机关代字',
      kind: 'supervision',
      change: { supervisor: '示例省应急管理厅', 'notice.docNumber': '（省）应急监督改〔2026〕3号' },
    },
    {
      title: '评查通报年份不符',
      kind: 'case-review',
      change: { 'circular.docNumber': '示应急〔2025〕2号' },
      reports: ['circular.docNumber'],
    },
    {
      title: '计划发文字号',
      kind: 'plan',
      change: { docNumber: '示应急[2026]3号', 'approval.docNumber': '示政函〔2026〕第5号' },
      reports: ['approval.docNumber', 'docNumber'],
    },
    {
      title: '计划机关代字与机构不同',
      kind: 'plan',
      change: { docNumber: '示安监〔2026〕3号' },
      reports: ['docNumber'],
      severity: 'warning',
    },
    {
      title: '2018 年 12 月 31 日的决定用“安监”',
      change: { decidedOn: '2018-12-31', docNumber: '（示）安监罚〔2018〕9号' },
    },
    {
      title: '2019 年 1 月 1 日起用“应急”',
      change: { decidedOn: '2019-01-01', docNumber: '（示）安监罚〔2019〕1号' },
      reports: ['docNumber'],
      severity: 'warning',
    },
  ],
});
