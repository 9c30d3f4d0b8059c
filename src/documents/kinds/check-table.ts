import {
  blankCheckTable,
  checkTableParts,
  deriveCheckTable,
} from '../../derive/documents/inspection/check-table.ts';
import { defineDocument } from '../define.ts';
import { formShape, officersShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const row = {
  number: leaf('内容序号'),
  text: leaf('检查内容'),
  basis: leaf('检查依据'),
  found: leaf('检查情况'),
  action: leaf('处理意见'),
};

const view = part('执法检查表', {
  ...formShape,
  name: leaf('检查表名称'),
  party: leaf('被检查单位'),
  address: leaf('地址'),
  time: leaf('检查时间'),
  groups: many(
    '检查项目',
    part('检查项目', {
      title: leaf('项目'),
      first: part('首行', row),
      rest: many('其余行', part('行', row)),
    }),
  ),
  aspects: many(
    '各方面结论',
    part('方面', {
      name: leaf('方面'),
      result: leaf('结论'),
      points: leaf('得分'),
      note: leaf('情况说明'),
      action: leaf('处理意见'),
      recheckBy: leaf('复查期限'),
    }),
  ).optional(),
  officers: officersShape,
});

/** 执法检查表: a checklist filled in at an inspection, item by item; one for each checklist used. */
export const checkTable = defineDocument({
  id: 'check-table',
  title: { zh: '执法检查表', en: 'Checklist of an inspection' },
  of: 'inspection',
  scopes: ['party'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: ({ record }) =>
    record ? undefined : { zh: '还没有检查记录', en: 'there is no record of the inspection yet' },
  parts: checkTableParts,
  sample: {
    inspection: {
      findings: [
        {
          text: '应急救援预案未与所在地人民政府的预案相衔接。',
          checklist: 'emergency-management',
          items: ['1.1'],
          basis: ['《中华人民共和国安全生产法》第八十一条'],
        },
      ],
      emergency: {
        mode: 'key',
        aspects: [
          {
            aspect: 'plans',
            full: 20,
            score: 14,
            result: 'not-met',
            note: '预案未与政府预案衔接',
            action: '责令限期整改',
            recheckBy: '2026-02-12',
          },
        ],
      },
    },
  },
  derive: deriveCheckTable,
  blank: blankCheckTable,
});
