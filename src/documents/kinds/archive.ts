import { deriveFileCover, deriveFileIndex } from '../../derive/documents/archive.ts';
import { defineDocument } from '../define.ts';
import { formShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

/** 案卷（首页）, form 47. */
export const fileCover = defineDocument({
  id: 'file-cover',
  title: { zh: '案卷（首页）', en: 'Cover of the file' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: false,
  view: part('案卷（首页）', {
    ...formShape,
    caseName: leaf('案件名称'),
    reason: leaf('案由'),
    party: leaf('当事人'),
    kinds: leaf('处罚种类').optional(),
    result: leaf('处理结果').optional(),
    filedOn: leaf('立案日期').optional(),
    closedOn: leaf('结案日期').optional(),
    handlers: leaf('承办人'),
    archivedOn: leaf('归档日期').optional(),
    archiveNumber: leaf('归档号').optional(),
    kept: leaf('保存期限').optional(),
    extent: leaf('卷数和页数').optional(),
  }),
  derive: deriveFileCover,
});

/** 卷内目录, form 48. */
export const fileIndex = defineDocument({
  id: 'file-index',
  title: { zh: '卷内目录', en: 'Contents of the file' },
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  pageCount: false,
  view: part('卷内目录', {
    ...formShape,
    caseName: leaf('案件名称'),
    archiveNumber: leaf('归档号').optional(),
    rows: many(
      '文件',
      part('一份文件', {
        number: leaf('序号'),
        name: leaf('文件名称及编号'),
        on: leaf('文件日期').optional(),
        page: leaf('页号').optional(),
        remark: leaf('备注').optional(),
      }),
    ),
  }),
  refuses: ({ archive }) =>
    archive && archive.contents.length > 0
      ? undefined
      : {
          zh: '归档记录中没有卷内目录；打印整卷（print case）时目录由排版结果生成',
          en: 'the archive has no contents; printing the whole case makes them',
        },
  derive: deriveFileIndex,
  blank: () => ({ rows: [] }),
});
