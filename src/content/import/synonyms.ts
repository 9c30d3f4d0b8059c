import type { KindId } from '../../model/kinds.ts';
import { foldTitle } from '../titles.ts';

/** What a heading met in other bodies’ tables stands for: a field, nothing that is kept, or more than one thing. */
export type Synonym = { to: string } | { skip: string } | { mixed: string };

type Table = Readonly<Record<string, Synonym>>;

const to = (field: string): Synonym => ({ to: field });
const skip = (why: string): Synonym => ({ skip: why });
const mixed = (what: string): Synonym => ({ mixed: what });

/** Numbers of rows mean nothing outside their table. */
const anywhere: Table = {
  序号: skip('表内序号'),
  行号: skip('表内序号'),
  'No.': skip('表内序号'),
  number: skip('表内序号'),
};

/**
 * Headings of penalty tables: the national exchange lists of 2016 and 2018, the column names of public registers of
 * market, finance and statistics authorities, and those of interfaces. Names that mean a field wherever they stand are
 * aliases of the field itself; here are those that only a foreign table has.
 */
const penalty: Table = {
  处罚名称: to('案件名称'),
  处罚事由: to('违法事实'),
  '主要违法违规事实（案由）': to('违法事实'),
  主要违法事实: to('违法事实'),
  被处罚对象名称: to('行政相对人名称'),
  被处罚单位名称: to('行政相对人名称'),
  '被处罚单位（个人）名称': to('行政相对人名称'),
  当事人姓名或名称: to('行政相对人名称'),
  负责人: to('法定代表人'),
  单位负责人: to('法定代表人'),
  '法定代表人（负责人）': to('法定代表人'),
  行政处罚决定书号: to('行政处罚决定书文号'),
  处罚决定书文号: to('行政处罚决定书文号'),
  决定书编号: to('行政处罚决定书文号'),
  处罚决定书编号: to('行政处罚决定书文号'),
  行政处罚种类: to('处罚类别'),
  处罚方式: to('处罚类别'),
  处罚决定: to('处罚内容'),
  处罚决定内容: to('处罚内容'),
  处罚机关名称: to('处罚机关'),
  执法部门名称: to('处罚机关'),
  作出行政处罚决定机关: to('处罚机关'),
  penauth: to('处罚机关'),
  作出处罚日期: to('处罚决定日期'),
  处罚时间: to('处罚决定日期'),
  处罚金额: to('罚款金额'),
  罚没金额: mixed('罚款和没收的金额'),
  confiscate: to('没收金额'),
  casetype: to('违法行为类型'),
  peneffdate: to('处罚有效期'),
  案件来源: to('案件来源'),
  行政处罚的种类和依据: mixed('处罚类别和处罚依据'),
  作出处罚的机关名称和日期: mixed('处罚机关和处罚决定日期'),
  违法企业名称或违法自然人姓名: to('行政相对人名称'),
  所属地区行政区划编码: skip('由处罚机关可知'),
  当前状态: skip('由日期可知'),
  penresult: skip('与处罚内容重复'),
  penexest: skip('执行情况另行登记'),
};

const responsibility: Table = {
  执法检查事项名称: to('事项名称'),
  职权名称: to('事项名称'),
  权力名称: to('事项名称'),
  职权类型: to('事项类别'),
  职权依据: to('实施依据'),
  法定实施主体: to('实施主体'),
  责任主体: to('实施主体'),
  责任层级: to('行使层级'),
  第一责任层级: to('第一责任层级'),
  监督方式: skip('不属于权责事项'),
};

const plan: Table = {
  检查事项: to('检查安排表.检查事项'),
  检查对象: to('检查安排表.检查对象'),
};

const tables: Partial<Record<KindId, Table>> = { penalty, responsibility, plan };

const folded = new Map<KindId, Map<string, Synonym>>();

/** What a heading means in tables of a kind, besides the names of its fields. */
export function synonymOf(kind: KindId, heading: string): Synonym | undefined {
  let known = folded.get(kind);
  if (!known) {
    known = new Map(
      Object.entries({ ...anywhere, ...tables[kind] }).map(([name, meaning]) => [foldTitle(name), meaning]),
    );
    folded.set(kind, known);
  }
  return known.get(foldTitle(heading));
}
