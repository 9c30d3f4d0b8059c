import type * as z from 'zod';
import { choice, citation, code, date, decimal, group, id, list, prose, ref, text } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';

/** The seven aspects of an emergency-management inspection (安监总厅应急〔2016〕74号), in their order. */
export const emergencyAspects = {
  organisation: '组织体系',
  teams: '应急救援队伍',
  supplies: '救援物资装备',
  plans: '应急预案管理',
  drills: '应急演练',
  training: '应急管理教育培训',
  response: '事故应急处置',
} as const;

const schema = group('执法检查表', {
  id: id({ example: 'emergency-management' }),
  title: text('检查表名称'),
  agency: ref('制定机构', 'agency').optional(),
  scope: prose('适用对象').optional(),
  source: text('编制依据').optional(),
  groups: list(
    '检查项目',
    group('检查项目', {
      number: code('项目序号'),
      title: text('项目名称'),
      aspect: choice('应急管理方面', emergencyAspects).optional(),
      items: list(
        '检查内容',
        group('检查内容', {
          number: code('内容序号', { example: '4.2', hint: '检查记录中的问题引用此序号' }),
          text: prose('检查要求'),
          basis: list('检查依据', citation('检查依据')).default([]),
          standard: text('标准规范依据', { hint: '法律法规以外的标准、规程' }).optional(),
          method: text('检查方法').optional(),
          action: text('处理意见', { example: '责令限期整改' }).optional(),
          liability: list('处罚依据', citation('处罚依据')).default([]),
          score: decimal('分值', '分').optional(),
        }),
      ),
    }),
  ),
  validFrom: date('启用日期'),
  validTo: date('停用日期').optional(),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
});

export type Checklist = z.output<typeof schema>;

/** 执法检查表: what is checked, on what basis and what follows; inspections cite its item numbers. */
export const checklist = defineKind({
  id: 'checklist',
  title: { zh: '执法检查表', en: 'Checklist' },
  folder: 'checklists',
  about: {
    zh: '检查项目、检查内容、依据和处理意见；检查记录中的问题引用内容序号。',
    en: 'Groups and items to check, each with its basis and consequence; findings of inspections cite the item numbers.',
  },
  publish: 'public',
  schema,
  actDate: (value) => value.validFrom,
  label: (value) => value.title,
  sample: {
    id: 'emergency-management',
    title: '应急管理执法检查表',
    agency: 'shili',
    scope: '矿山、金属冶炼、危险化学品和其他生产经营单位。',
    groups: [
      {
        number: '1',
        title: '应急预案管理',
        aspect: 'plans',
        items: [
          {
            number: '1.1',
            text: '制定本单位生产安全事故应急救援预案，并与所在地人民政府的预案相衔接。',
            basis: ['《中华人民共和国安全生产法》第八十一条'],
            method: '查阅预案文本、评审和公布记录',
            action: '责令限期整改',
          },
        ],
      },
    ],
    validFrom: '2022-01-01',
    publishedOn: '2022-01-10',
  },
});
