import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Inspection } from '../../model/kinds/inspection.ts';
import { selections } from '../../model/kinds/inspection.ts';
import { enforcementOpinion } from '../../model/law/basis.ts';
import { enterprisesByCode } from '../party/register.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Ways by which an agency inspects firms of its own; campaigns, secret, cross and follow-up inspections are arranged. */
const ordinary: readonly Inspection['selection'][] = ['key', 'randomFirm', 'assigned'];

function registered({ enterprise, party }: Inspection, corpus: Corpus) {
  if (enterprise !== undefined) return find(corpus, 'enterprise', enterprise)?.value;
  return party.uscc === undefined ? undefined : enterprisesByCode(corpus).get(party.uscc)?.[0];
}

/** Agencies inspect the firms they supervise: levels do not pile inspections on one firm, save arranged ones. */
export const ownFirms = defineRule({
  code: 'inspection/supervisor',
  number: 'INS-11',
  severity: 'warning',
  title: {
    zh: '日常检查由企业的监管机构实施，上下级不重复检查',
    en: 'Ordinary inspections are made by the agency that supervises the firm',
  },
  basis: [enforcementOpinion(4), enforcementOpinion(6)],
  on: ['inspection'],
  validFrom: '2017-11-01',
  run: ({ value }, corpus) => {
    const { agency, selection, trigger, joint, recheckOf, on } = value;
    if (!ordinary.includes(selection) || trigger || joint !== undefined || recheckOf.length > 0) return [];
    const firm = registered(value, corpus);
    // A firm that was classed after the inspection may have been another agency's before.
    if (!firm || (firm.classification?.on ?? '') > on) return [];
    if (agency === firm.supervisedBy || agency === firm.licenceSupervisedBy) return [];
    const name = find(corpus, 'agency', firm.supervisedBy)?.value.name ?? firm.supervisedBy;
    return [
      report(
        'agency',
        `“${firm.name}”由${name}监管，不应再由本机关按“${selections[selection]}”检查`,
        `“${firm.name}” is supervised by ${firm.supervisedBy}, not by ${agency}`,
        {
          hint: [
            '按安排督查、抽查、交叉检查或者联合检查的，填写相应的“检查对象确定方式”“联合检查部门”；否则请核对企业名录',
            'Say so where it was arranged, cross or joint; else check the register',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '检查本机构监管的企业' },
    {
      title: '检查由另一机构监管的企业',
      around: { enterprise: { supervisedBy: 'shili-xi' } },
      reports: ['agency'],
    },
    {
      title: '没有写企业编号的，按信用代码核对',
      change: { enterprise: undefined },
      around: { enterprise: { supervisedBy: 'shili-xi' } },
      reports: ['agency'],
    },
    {
      title: '许可由本机关监管',
      around: { enterprise: { supervisedBy: 'shili-xi', licenceSupervisedBy: 'shili' } },
    },
    {
      title: '按安排交叉检查',
      change: { selection: '交叉执法检查' },
      around: { enterprise: { supervisedBy: 'shili-xi' } },
    },
    {
      title: '联合检查',
      change: { joint: '示例市应急管理局西区分局' },
      around: { enterprise: { supervisedBy: 'shili-xi' } },
    },
    {
      title: '检查以后才划归另一机构监管',
      around: {
        enterprise: {
          supervisedBy: 'shili-xi',
          classification: { scheme: '示例市分类分级监管办法', on: '2026-01-13' },
        },
      },
    },
    {
      title: '检查当日已划归另一机构监管',
      around: {
        enterprise: {
          supervisedBy: 'shili-xi',
          classification: { scheme: '示例市分类分级监管办法', on: '2026-01-12' },
        },
      },
      reports: ['agency'],
    },
    {
      title: '2017 年 10 月 31 日尚不适用',
      change: { on: '2017-10-31' },
      around: { enterprise: { supervisedBy: 'shili-xi' } },
    },
    {
      title: '2017 年 11 月 1 日起适用',
      change: { on: '2017-11-01' },
      around: { enterprise: { supervisedBy: 'shili-xi' } },
      reports: ['agency'],
    },
  ],
});
