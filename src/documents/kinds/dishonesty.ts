import {
  blankDishonest,
  deriveDishonestDecision,
  deriveDishonestNotice,
  deriveDishonestRemove,
} from '../../derive/documents/dishonesty.ts';
import { contactOf } from '../../derive/documents/case/file.ts';
import { contact } from '../case-view.ts';
import { defineDocument } from '../define.ts';
import { numberedShape, paragraphsShape, pointsShape, remediesShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const common = {
  ...numberedShape,
  party: leaf('当事人'),
  you: leaf('称谓'),
  code: leaf('统一社会信用代码').optional(),
  head: leaf('法定代表人').optional(),
  reason: leaf('列入事由'),
  facts: paragraphsShape('失信事实'),
  basis: leaf('列入依据'),
  measures: pointsShape('管理措施'),
  law: leaf('管理办法'),
};

/** 严重失信主体名单列入告知书. */
export const dishonestNotice = defineDocument({
  id: 'dishonest-notice',
  title: { zh: '安全生产严重失信主体名单列入告知书', en: 'Notice before listing' },
  of: 'dishonesty',
  scopes: ['party'],
  paper: 'form',
  view: part('列入告知书', {
    ...common,
    years: leaf('管理期限'),
    days: leaf('陈述申辩期限'),
    contact,
  }),
  refuses: ({ notice }) =>
    notice ? undefined : { zh: '没有列入前告知的记录', en: 'no notice before listing is recorded' },
  derive: deriveDishonestNotice,
  blank: (agency, date) => {
    const { you, facts, measures, law } = blankDishonest(agency, date);
    return { you, facts, measures, law, years: '3', contact: contactOf(agency, '') };
  },
});

/** 严重失信主体名单列入决定书. */
export const dishonestDecision = defineDocument({
  id: 'dishonest-decision',
  title: { zh: '安全生产严重失信主体名单列入决定书', en: 'Decision to list' },
  of: 'dishonesty',
  scopes: ['party', 'public'],
  paper: 'form',
  view: part('列入决定书', {
    ...common,
    notice: part('告知', {
      title: leaf('告知书名称'),
      number: leaf('告知书文号'),
      on: leaf('告知日期'),
    }).optional(),
    persons: many('有关人员', part('人员', { name: leaf('姓名'), post: leaf('职务') })),
    years: leaf('管理期限'),
    from: leaf('起始日期'),
    until: leaf('期满日期'),
    repair: paragraphsShape('移出条件和程序'),
    remedies: remediesShape,
    publicCopy: part('公示文本', { issuer: leaf('公示机关') }).optional(),
  }),
  derive: deriveDishonestDecision,
  blank: (agency, date) => ({
    ...blankDishonest(agency, date),
    code: '',
    head: '',
    years: '3',
    notice: { title: '安全生产严重失信主体名单列入告知书', number: '', on: '' },
  }),
});

/** 严重失信主体名单移出决定书. */
export const dishonestRemove = defineDocument({
  id: 'dishonest-remove',
  title: { zh: '安全生产严重失信主体名单移出决定书', en: 'Decision to remove from the list' },
  of: 'dishonesty',
  scopes: ['party'],
  paper: 'form',
  view: part('移出决定书', {
    ...common,
    listed: part('列入决定', { number: leaf('列入决定书文号'), on: leaf('列入日期') }),
    cause: leaf('移出原因'),
    because: leaf('审查情况').optional(),
    warning: leaf('弄虚作假的后果').optional(),
    removedOn: leaf('移出日期'),
  }),
  refuses: ({ removed }) =>
    removed ? undefined : { zh: '尚未移出名单', en: 'the entry has not been removed' },
  sample: {
    dishonesty: {
      early: {
        appliedOn: '2027-03-02',
        fulfilled: true,
        promised: true,
        trained: true,
        decidedOn: '2027-03-20',
        docNumber: '（示）应急失信移〔2027〕1号',
        result: 'approved',
        reason: '列入满十二个月，已履行处罚并改正违法行为。',
      },
      removed: { on: '2027-03-20', cause: 'early', docNumber: '（示）应急失信移〔2027〕1号' },
    },
  },
  derive: deriveDishonestRemove,
  blank: (agency, date) => {
    const { you, facts, law } = blankDishonest(agency, date);
    return { you, facts, law };
  },
});
