import type * as z from 'zod';
import { choice, date, group, text } from '../fields.ts';
import type { Meta } from '../fields.ts';

/** Why a record is withdrawn from the public (行政处罚法 第四十八条第二款), or that publishing it was a mistake. */
export const withdrawalTriggers = {
  changed: '变更',
  revoked: '撤销',
  illegal: '确认违法',
  void: '确认无效',
  error: '公示错误',
} as const;

/** The withdrawal of a record from the public. What it says stays when the record has left. */
export const withdrawal = (meta: Meta) =>
  group(
    '撤回公示',
    {
      on: date('撤回日期'),
      reason: text('撤回理由', { hint: '撤下后仍然公开，不写当事人名称' }),
      basis: text('撤回依据').optional(),
      trigger: choice('撤回情形', withdrawalTriggers),
      triggeredOn: date('情形发生日期'),
    },
    meta,
  );

/** The withdrawal of a record of a register other than penalties; while the record is shown there is none. */
export const withdrawn = () =>
  withdrawal({ publish: 'internal', source: '国办发〔2018〕118号 第二部分' }).optional();

export type Withdrawal = z.output<ReturnType<typeof withdrawal>>;
