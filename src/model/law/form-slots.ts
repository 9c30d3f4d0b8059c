import type { KindId } from '../kinds.ts';

/**
 * Slots of fixed size on the printed forms: text that does not fit needs a continuation page (续页), which these slots do
 * not have. Sizes are in full-width characters of 五号 type on a line of 39 (416 pt of 10.5 pt), less the label.
 */
export interface FormSlot {
  kind: KindId;
  /** Dotted path, `*` for the items of a list. */
  path: string;
  /** Form and slot, as the form prints it. */
  title: string;
  /** Full-width characters that fit. */
  capacity: number;
}

const slot = (kind: KindId, path: string, title: string, capacity: number): FormSlot => ({
  kind,
  path,
  title,
  capacity,
});

/** Slots of the forms that records of this project fill. */
export const formSlots: readonly FormSlot[] = [
  slot('penalty', 'party.name', '行政处罚决定书“被处罚单位”', 33),
  slot('penalty', 'party.address', '行政处罚决定书“地址”', 33),
  slot('penalty', 'party.legalRep', '行政处罚决定书“法定代表人（负责人）”', 14),
  slot('penalty', 'party.legalRepPost', '行政处罚决定书“职务”', 12),
  slot('penalty', 'caseName', '立案审批表“案件名称”（两行）', 66),
  slot('penalty', 'reason', '立案审批表“案由”（两行）', 66),
  slot('order', 'party.name', '责令限期整改指令书“被检查单位”', 35),
  slot('order', 'party.address', '现场检查记录“地址”', 35),
  slot('order', 'party.head', '责令限期整改指令书“被检查单位负责人”', 14),
  slot('inspection', 'party.name', '现场检查记录“被检查单位”', 33),
];
