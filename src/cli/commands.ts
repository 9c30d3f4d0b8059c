import type { Text } from '../base/diagnostic.ts';
import type { Command } from './command.ts';

/** A command in the list: its name, what it does, and how to get at it when it is called. */
export interface Listed {
  name: string;
  about: Text;
  load: () => Promise<{ command: Command }>;
}

const listed = (name: string, zh: string, en: string, load: Listed['load']): Listed => ({
  name,
  about: { zh, en },
  load,
});

/** Every command. Adding one is one file and one line here; it is loaded only when called. */
export const commands: readonly Listed[] = [
  listed('check', '检查全部内容，一次列出所有问题', 'check all content', () => import('./check.ts')),
  listed(
    'build',
    '生成公示网站、文书和开放数据',
    'build site, documents and data',
    () => import('./build.ts'),
  ),
  listed('print', '打印一份文书', 'print one document', () => import('./print.ts')),
  listed(
    'verify',
    '核对一份 PDF 与内容是否一致',
    'compare a PDF with the content',
    () => import('./verify.ts'),
  ),
  listed(
    'export',
    '导出报送信用平台的双公示数据',
    'write the data handed to the credit platform',
    () => import('./export.ts'),
  ),
  listed('dev', '实时预览，改动即刷新', 'live preview', () => import('./dev.ts')),
  listed('preview', '在浏览器中查看已生成的网站', 'serve the built site', () => import('./preview.ts')),
  listed('new', '新建一条记录的空白文件', 'write an empty record', () => import('./new.ts')),
  listed('import', '从表格导入记录', 'make records from tables', () => import('./import.ts')),
  listed('kinds', '列出记录类别', 'list the kinds of records', () => import('./kinds.ts')),
  listed('rules', '列出检查规则', 'list the rules', () => import('./rules.ts')),
  listed(
    'schema',
    '写出编辑器用的 JSON Schema',
    'write JSON Schemas for editors',
    () => import('./schema.ts'),
  ),
  listed('draw', '复算双随机抽取并与记录比对', 'repeat a random draw and compare', () => import('./draw.ts')),
  listed(
    'doctor',
    '逐项核对公开义务的完成情况',
    'readiness against every duty to publish',
    () => import('./doctor.ts'),
  ),
  listed('review', '评查案卷，逐项列出扣分', 'score a case file', () => import('./review.ts')),
  listed(
    'index-numbers',
    '为没有索引号的公开内容接着编号',
    'next index numbers of public records',
    () => import('./index-numbers.ts'),
  ),
  listed('documents', '列出文书种类', 'list the documents that can be made', () => import('./documents.ts')),
];
