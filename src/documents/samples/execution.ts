import type { SampleChanges } from '../sample.ts';

/** The sample case as it would stand had the fine not been paid in time. */
export const unpaid: SampleChanges = {
  case: {
    closing: undefined,
    archive: undefined,
    executions: [
      {
        payments: [],
        demand: {
          docNumber: '（示）应急催〔2026〕1号',
          on: '2026-03-06',
          servedOn: '2026-03-06',
          due: '2026-03-20',
          fine: 20000,
          extra: 6000,
        },
        extraFine: {
          docNumber: '（示）应急加罚〔2026〕1号',
          on: '2026-03-30',
          from: '2026-02-25',
          to: '2026-03-29',
          days: 33,
          amount: 19800,
        },
        preEnforcement: {
          docNumber: '（示）应急执行催告〔2026〕1号',
          on: '2026-08-10',
          servedOn: '2026-08-10',
          due: '2026-08-24',
          demanded: 'money',
          fine: 20000,
          extra: 19800,
        },
        court: {
          docNumber: '（示）应急强执〔2026〕1号',
          on: '2026-08-26',
          court: '示例市示例区人民法院',
          signer: '安示范',
        },
      },
    ],
  },
};

/** The sample case as it would stand had time to pay been granted. */
export const withDelay: SampleChanges = {
  case: {
    closing: undefined,
    archive: undefined,
    executions: [
      {
        payments: [],
        delay: {
          appliedOn: '2026-02-12',
          reason: '停产检修期间资金周转困难，请求分两期缴纳。',
          approvalNumber: '（示）应急缴审〔2026〕1号',
          review: { by: '支示例', on: '2026-02-13', opinion: '同意承办人意见' },
          approval: { by: '安示范', on: '2026-02-13', opinion: '同意' },
          docNumber: '（示）应急缴批〔2026〕1号',
          kind: 'instalments',
          instalments: [
            { number: 1, due: '2026-03-13', amount: 10000, docNumber: '（示）应急缴批〔2026〕1号' },
            { number: 2, due: '2026-04-13', amount: 10000, docNumber: '（示）应急缴批〔2026〕2号' },
          ],
        },
      },
    ],
  },
};

const transfer = {
  approvalNumber: '（示）应急移审〔2026〕1号',
  reporters: ['演示员甲', '演示员乙'],
  reportOn: '2026-01-21',
  decidedOn: '2026-01-22',
  approver: '安示范',
  opinion: '同意移送',
  on: '2026-01-22',
};

const ended = {
  legalReview: undefined,
  notices: [],
  statements: [],
  submission: undefined,
  decision: undefined,
  deliveries: [],
  executions: [],
  closing: undefined,
  archive: undefined,
};

/** The sample case as it would stand had another authority jurisdiction. */
export const transferred: SampleChanges = {
  case: {
    ...ended,
    transfers: [
      {
        ...transfer,
        kind: 'administrative',
        docNumber: '（示）应急移〔2026〕1号',
        to: '示例市消防救援支队',
        matter: '案涉灭火器材失效的行为由消防救援机构管辖。',
        materials: [
          { kind: 'letter', name: '案件移送书', copies: 1, pages: 2 },
          { kind: 'report', name: '调查终结报告', copies: 1, pages: 5 },
          { kind: 'other', name: '现场检查记录、询问笔录复印件', copies: 1, pages: 9 },
        ],
      },
    ],
  },
};

/** The sample case as it would stand had a crime been suspected. */
export const crimeTransferred: SampleChanges = {
  case: {
    ...ended,
    transfers: [
      {
        ...transfer,
        kind: 'crime',
        docNumber: '（示）应急涉〔2026〕1号',
        decidedTime: '9:30',
        to: '示例市公安局',
        crime: '危险作业罪',
        matter: '关闭直接关系生产安全的报警设备，具有发生重大伤亡事故的现实危险。',
        copiedTo: '示例市人民检察院',
        materials: [
          { kind: 'letter', name: '涉嫌犯罪案件移送书', copies: 1, pages: 3 },
          { kind: 'report', name: '涉嫌犯罪案件情况的调查报告', copies: 1, pages: 8 },
          { kind: 'goods', name: '涉案物品清单', copies: 1, pages: 1 },
          { kind: 'appraisal', name: '鉴定意见', copies: 1, pages: 12 },
        ],
      },
    ],
  },
};
