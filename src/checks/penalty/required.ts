import { hasCaseFile } from '../../model/penalty-file.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { basisOn } from '../../model/law/former.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const missing = (path: string, zh: string, en: string, hint: readonly [string, string]): Report =>
  report(path, `缺少${zh}`, `Missing: ${en.charAt(0).toLowerCase()}${en.slice(1)}`, { hint });

/** What everybody may see of a decision, as the exchange format has it: kinds, basis, and what goes with the kinds. */
function open(value: Penalty): Report[] {
  const { kinds, basis, violations, fine, confiscated, licence } = value;
  const reports: Report[] = [];
  if (kinds.length === 0)
    reports.push(
      missing('kinds', '处罚类别', 'The kind of penalty', ['请填写至少一个类别', 'Enter at least one']),
    );
  if (basis.length === 0 && violations.every((each) => each.basis.length === 0))
    reports.push(
      missing('basis', '处罚依据', 'The basis of the penalty', [
        '请按“《法律全称》第×条”填写',
        'Write it as 《title》第×条',
      ]),
    );
  const amounts = [
    ['fine', 'fine', fine, '罚款金额'],
    ['confiscation', 'confiscated', confiscated, '没收金额'],
  ] as const;
  for (const [kind, path, amount, title] of amounts) {
    if (kinds.includes(kind) && !amount)
      reports.push(
        missing(path, `${title}，处罚类别含“${penaltyKinds[kind]}”`, `The amount of the ${kind}`, [
          `请填写${title}，或改正处罚类别`,
          'Enter the amount or correct the kinds',
        ]),
      );
    if (amount && !kinds.includes(kind) && kinds.length > 0)
      reports.push(
        report(
          'kinds',
          `填有${title}，而处罚类别不含“${penaltyKinds[kind]}”`,
          `An amount is given but ${kind} is not among the kinds`,
          {
            hint: [`请补充类别“${penaltyKinds[kind]}”，或删去金额`, 'Add the kind or remove the amount'],
          },
        ),
      );
  }
  if ((kinds.includes('suspension') || kinds.includes('revocation')) && licence === undefined)
    reports.push(
      missing('licence', '暂扣或吊销证照名称及编号', 'The licence suspended or revoked', [
        '请填写证照名称和编号',
        'Enter its name and number',
      ]),
    );
  return reports;
}

/** What the written decision needs besides; where two things differ by procedure, as articles 59 and 52 have them. */
function written(value: Penalty): Report[] {
  if (!hasCaseFile(value)) return [];
  const reports: Report[] = [];
  if (value.violated.length === 0 && value.violations.every((each) => each.violated.length === 0))
    reports.push(
      missing('violated', '违反规定', 'The norm violated', [
        '请填写违反的条款，与处罚依据分开',
        'Enter the article violated, apart from the basis',
      ]),
    );
  if (value.procedure === 'ordinary') {
    if (value.party.address === undefined)
      reports.push(
        missing('party.address', '当事人地址', 'The address of the party', [
          '决定书应写明当事人地址（网站不公开）',
          'The decision names it (it is not published)',
        ]),
      );
    if (value.evidence.length === 0 && value.violations.every((each) => each.evidence.length === 0))
      reports.push(
        missing('evidence', '证据', 'The evidence', [
          '决定书应写明认定事实的证据（网站不公开）',
          'The decision lists it (it is not published)',
        ]),
      );
  } else if (value.officers.length === 0)
    reports.push(
      missing('officers', '执法人员', 'The officers', [
        '当场处罚决定书由执法人员签名',
        'Officers sign a decision on the spot',
      ]),
    );
  if (value.kinds.includes('fine') && value.performance?.method === undefined)
    reports.push(
      missing('performance.method', '履行方式', 'The way of performing', [
        '请写明罚款缴纳方式，例如“到代收银行缴纳”',
        'Say how the fine is paid',
      ]),
    );
  return reports;
}

/**
 * Contents a decision must have (行政处罚法 art. 59, on the spot art. 52). What only the
 * written decision holds is asked of records with a case file, not of bare entries of a public register.
 */
export const penaltyRequired = defineRule({
  code: 'penalty/required',
  number: 'PEN-01',
  severity: 'error',
  title: { zh: '行政处罚决定内容齐全', en: 'The decision has all contents the law demands' },
  basis: [
    formatBasis({ law: 'CF', article: 59, paragraph: 1 }),
    formatBasis({ law: 'CF', article: 52, paragraph: 2 }),
  ],
  on: ['penalty'],
  run: ({ value }) => {
    const [article, paragraph] = value.procedure === 'spot' ? [52, 2] : [59, 1];
    const basis = [basisOn({ law: 'CF', article, paragraph }, value.decidedOn)];
    return [...open(value), ...written(value)].map((each) => ({ ...each, basis }));
  },
  examples: [
    { title: '内容齐全' },
    {
      title: '没有处罚依据',
      change: { basis: undefined, 'violations.0.basis': undefined },
      reports: ['basis'],
    },
    {
      title: '依据、违反规定和证据只写在单项违法行为中',
      change: { basis: undefined, violated: undefined, evidence: undefined },
    },
    {
      title: '证据只写在整件中',
      change: { 'violations.0.evidence': undefined },
    },
    {
      title: '没有违反规定',
      change: { violated: undefined, 'violations.0.violated': undefined },
      reports: ['violated'],
    },
    {
      title: '有罚款类别而没有金额',
      change: { fine: undefined, fineInWords: undefined, 'violations.0.fine': undefined },
      reports: ['fine'],
    },
    { title: '有金额而没有罚款类别', change: { kinds: ['警告'] }, reports: ['kinds'] },
    { title: '吊销许可证而没有写明证照', change: { kinds: ['罚款', '吊销许可证件'] }, reports: ['licence'] },
    {
      title: '普通程序没有地址和证据',
      change: { 'party.address': undefined, evidence: undefined, 'violations.0.evidence': undefined },
      reports: ['evidence', 'party.address'],
    },
    {
      title: '只有公示内容的登记不要求案卷内容',
      change: {
        'party.address': undefined,
        violated: undefined,
        'violations.0.violated': undefined,
        evidence: undefined,
        'violations.0.evidence': undefined,
        inspectedOn: undefined,
        filedOn: undefined,
        notice: undefined,
        servedOn: undefined,
        officers: undefined,
        performance: undefined,
      },
    },
    {
      title: '当场处罚没有执法人员',
      change: {
        procedure: 'spot',
        docNumber: '（示）应急罚当〔2026〕1号',
        officers: undefined,
        fine: 2000,
        fineInWords: '贰仟元整',
        content: '罚款人民币2000元（贰仟元整）。',
        'violations.0.fine': 2000,
      },
      reports: ['officers'],
    },
    {
      title: '修订前的决定同样应有处罚依据',
      change: { decidedOn: '2021-07-14', basis: undefined, 'violations.0.basis': undefined },
      reports: ['basis'],
    },
    {
      title: '修订后的决定依第五十九条',
      change: { decidedOn: '2021-07-15', basis: undefined, 'violations.0.basis': undefined },
      reports: ['basis'],
    },
  ],
});
