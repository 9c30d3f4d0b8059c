import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { isSealing } from './measures.ts';

const signingHint = [
  '清单由当事人和两名执法人员签名，一式二份',
  'The list is signed by the party and two officers, in two copies',
] as const;

/** A decision to seal or seize comes with a list of at least one thing, signed by the party and two officers. */
export const coercionInventory = defineRule({
  code: 'coercion/inventory',
  number: 'COE-04',
  severity: 'error',
  title: {
    zh: '查封扣押附清单，当事人和两名执法人员签名',
    en: 'Sealing and seizure come with a signed list',
  },
  basis: [formatBasis({ law: 'QZ', article: 24 }), formatBasis({ law: 'QZ', article: 18 })],
  on: ['coercion'],
  validFrom: '2012-01-01',
  run: ({ value }) => {
    if (!isSealing(value)) return [];
    const { inventory } = value;
    if (!inventory)
      return [
        report('inventory', '没有查封扣押清单', 'The list of things is missing', {
          hint: ['请填写清单', 'Enter the list'],
        }),
      ];
    const faults: [at: string, zh: string, en: string][] = [];
    if (inventory.items.length === 0) faults.push(['items', '清单上没有物品', 'The list is empty']);
    if (inventory.copies < 2)
      faults.push(['copies', `清单应一式二份，实为 ${inventory.copies} 份`, 'The list needs two copies']);
    if (inventory.officers.length < 2)
      faults.push([
        'officers',
        `清单应有两名执法人员签名，实有 ${inventory.officers.length} 名`,
        `Two officers have to sign the list, ${inventory.officers.length} did`,
      ]);
    if (inventory.party === undefined)
      faults.push(['party', '没有当事人在清单上签名的情况', 'Whether the party signed is not said']);
    // Who is there and refuses is noted; who stays away is stood in for by a witness (行政强制法 art. 18, items 8 and 9).
    else if (
      inventory.party === 'absent' &&
      inventory.witness === undefined &&
      value.scene?.witness === undefined
    )
      faults.push([
        'witness',
        '当事人不在场，应邀请见证人到场并签名',
        'The party was not there, and there is no witness',
      ]);
    return faults.map(([at, zh, en]) => report(`inventory.${at}`, zh, en, { hint: signingHint }));
  },
  examples: [
    { title: '清单齐全' },
    { title: '没有清单', change: { inventory: undefined }, reports: ['inventory'] },
    { title: '清单为空', change: { 'inventory.items': [] }, reports: ['inventory.items'] },
    {
      title: '只有一名执法人员签名，只有一份',
      change: {
        'inventory.officers': [{ name: '演示员甲', certificate: '99990000001' }],
        'inventory.copies': 1,
      },
      reports: ['inventory.copies', 'inventory.officers'],
    },
    { title: '当事人拒签，注明即可', change: { 'inventory.party': 'refused' } },
    {
      title: '当事人不在场而没有见证人',
      change: { 'inventory.party': 'absent' },
      reports: ['inventory.witness'],
    },
    {
      title: '当事人不在场，有见证人',
      change: { 'inventory.party': 'absent', 'inventory.witness': '居样例' },
    },
    { title: '没有写明是否签名', change: { 'inventory.party': undefined }, reports: ['inventory.party'] },
    { title: '代履行不需要清单', change: { kind: 'substitute', inventory: undefined } },
    {
      title: '行政强制法施行以前不适用',
      change: { decidedOn: '2011-12-31', inventory: undefined },
    },
    {
      title: '2011 年 12 月 31 日尚不适用',
      change: { decidedOn: '2011-12-31', inventory: undefined },
    },
    {
      title: '2012 年 1 月 1 日起适用',
      change: { decidedOn: '2012-01-01', inventory: undefined },
      reports: ['inventory'],
    },
  ],
});
