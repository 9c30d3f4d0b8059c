import type { Entry } from '../../model/corpus.ts';
import type { RecordOf } from '../../model/kinds.ts';

/** Number of a public document (公文) in a record. */
export interface OfficialNumber {
  path: string;
  text: string | undefined;
  /** Title and date of the document; absent for documents of other bodies. */
  own?: { title: string; date: string };
}

const ours = (path: string, title: string, text: string | undefined, date: string | undefined) =>
  date === undefined ? { path, text } : { path, text, own: { title, date } };

const theirs = (path: string, text: string | undefined): OfficialNumber => ({ path, text });

function ofPlan(value: RecordOf<'plan'>): OfficialNumber[] {
  const { request, approval, filingReport, filing } = value;
  return [
    ours('docNumber', '年度监督检查计划', value.docNumber, value.signedOn),
    ours('request.docNumber', '计划报批请示', request?.docNumber, request?.on),
    theirs('approval.docNumber', approval?.docNumber),
    ours('filingReport.docNumber', '计划备案报告', filingReport?.docNumber, filingReport?.on),
    theirs('filing.docNumber', filing?.docNumber),
    ...value.adjustments.flatMap((each, index) => {
      const path = `adjustments.${index}`;
      return [
        // What must be approved again is issued only then.
        ours(`${path}.docNumber`, '计划调整', each.docNumber, each.approval?.on ?? each.on),
        ours(`${path}.request.docNumber`, '调整报批请示', each.request?.docNumber, each.request?.on),
        theirs(`${path}.approval.docNumber`, each.approval?.docNumber),
        ours(
          `${path}.filingReport.docNumber`,
          '调整备案报告',
          each.filingReport?.docNumber,
          each.filingReport?.on,
        ),
        theirs(`${path}.filing.docNumber`, each.filing?.docNumber),
      ];
    }),
  ];
}

function ofSupervision(value: RecordOf<'supervision'>): OfficialNumber[] {
  const { scheme, circular, reported } = value;
  // Numbers of a superior agency are not ours to judge.
  const given =
    value.supervisor === undefined ? ours : (path: string, _: string, text?: string) => theirs(path, text);
  return [
    given('scheme.docNumber', '监督工作方案', scheme?.docNumber, scheme?.on),
    given('circular.docNumber', '监督通报', circular?.docNumber, circular?.on),
    ours('reported.docNumber', '监督工作情况报告', reported?.docNumber, reported?.on),
  ];
}

function listOf(entry: Entry): OfficialNumber[] {
  switch (entry.kind) {
    case 'plan':
      return ofPlan(entry.value as RecordOf<'plan'>);
    case 'supervision':
      return ofSupervision(entry.value as RecordOf<'supervision'>);
    case 'case-review': {
      const { circular } = entry.value as RecordOf<'case-review'>;
      return [ours('circular.docNumber', '评查通报', circular?.docNumber, circular?.on)];
    }
    case 'quarter': {
      const { docNumber, signedOn } = entry.value as RecordOf<'quarter'>;
      return [ours('docNumber', '季度执法情况通报', docNumber, signedOn)];
    }
    case 'year-data': {
      const { docNumber, reportedTo } = entry.value as RecordOf<'year-data'>;
      return [ours('docNumber', '年度行政执法数据', docNumber, reportedTo[0]?.on)];
    }
    case 'agency': {
      const { delegationBasis, supervisionReports } = entry.value as RecordOf<'agency'>;
      return [
        theirs('delegationBasis', delegationBasis),
        ...supervisionReports.map((each, index) =>
          ours(`supervisionReports.${index}.docNumber`, '年度执法监督工作报告', each.docNumber, each.on),
        ),
      ];
    }
    default:
      return [];
  }
}

/** Numbers of the public documents that a record is or tells of. */
export const officialNumbers = (entry: Entry): OfficialNumber[] =>
  listOf(entry).filter(({ text }) => text !== undefined);
