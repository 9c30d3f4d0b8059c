import { blankSealList, deriveSealList } from '../../derive/documents/coercion/seal.ts';
import { refuseOthers, sealing } from '../../derive/documents/coercion/common.ts';
import { formShape, officersShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';
import { defineDocument } from '../define.ts';

const view = part('查封扣押清单', {
  ...formShape,
  number: leaf('清单编号').optional(),
  party: leaf('当事人'),
  decision: leaf('决定书编号'),
  measure: leaf('查封或者扣押'),
  items: many(
    '清单物品',
    part('物品', {
      number: leaf('编号'),
      name: leaf('名称'),
      model: leaf('规格（型号）或者地址'),
      unit: leaf('单位'),
      quantity: leaf('数量或者面积'),
      remark: leaf('备注'),
    }),
  ),
  refused: leaf('拒签说明').optional(),
  witness: leaf('见证人签名栏').optional(),
  officers: officersShape,
});

/** 查封扣押（场所、设施、财物）清单, form 9 of the enforcement set: goes with the decision, in two copies. */
export const sealList = defineDocument({
  id: 'seal-list',
  title: { zh: '查封扣押（场所、设施、财物）清单', en: 'List of what is sealed or seized' },
  of: 'coercion',
  scopes: ['party'],
  paper: 'form',
  pageCount: true,
  view,
  refuses: (value) => {
    const other = refuseOthers(sealing, '清单')(value);
    if (other) return other;
    return value.inventory && value.inventory.items.length > 0
      ? undefined
      : { zh: '还没有登记清单物品', en: 'nothing has been listed yet' };
  },
  derive: deriveSealList,
  blank: blankSealList,
});
