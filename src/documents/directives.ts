import type { Text } from '../base/diagnostic.ts';

/** What an attribute of a directive may hold. `flag` is written without a value. */
export type AttributeRule = { about: Text; required?: boolean } & (
  | { kind: 'text' | 'flag' | 'integer' | 'weights' }
  | { kind: 'ems' }
  | { kind: 'choice'; choices: readonly string[] }
);

/** What a directive may hold: text in brackets, one row or entry a paragraph, any blocks. */
export type DirectiveContent =
  'none' | 'inline' | 'rows' | 'lines' | 'list' | 'paragraphs' | 'table' | 'blocks';

/** A directive of the template language. */
export interface DirectiveRule {
  form: 'text' | 'leaf' | 'container';
  content: DirectiveContent;
  about: Text;
  attributes: Record<string, AttributeRule>;
}

const ems: AttributeRule = {
  kind: 'ems',
  about: {
    zh: '至少几个字宽，rest 为到行末',
    en: 'width in characters at least, rest for the rest of the line',
  },
};

const text = (zh: string, en: string, required = false): AttributeRule => ({
  kind: 'text',
  required,
  about: { zh, en },
});

const whole = (zh: string, en: string, required = false): AttributeRule => ({
  kind: 'integer',
  required,
  about: { zh, en },
});

const flag = (zh: string, en: string): AttributeRule => ({ kind: 'flag', about: { zh, en } });

const spans = { cols: whole('占几列', 'columns it covers'), rows: whole('占几行', 'rows it covers') };

const alignment: AttributeRule = {
  kind: 'choice',
  choices: ['start', 'center', 'end'],
  about: { zh: '对齐', en: 'alignment' },
};

/** The closed vocabulary of templates, beside plain paragraphs, headings, lists, tables and bold. */
export const directives = {
  label: {
    form: 'text',
    content: 'inline',
    about: { zh: '栏目名，写在 :::fields 里', en: 'name of a field, inside :::fields' },
    attributes: {},
  },
  fill: {
    form: 'text',
    content: 'inline',
    about: { zh: '带下划线的填写处', en: 'an underlined blank with its value' },
    attributes: { ems },
  },
  checkbox: {
    form: 'text',
    content: 'none',
    about: { zh: '选择框', en: 'a box to tick' },
    attributes: { checked: flag('已选', 'ticked') },
  },
  sign: {
    form: 'text',
    content: 'inline',
    about: { zh: '手写签名处，写在 :::sign-lines 里', en: 'a place to sign by hand, inside :::sign-lines' },
    attributes: {
      value: text('已印好的内容', 'what is printed already'),
      ems: whole('线长几个字', 'length of the rule in characters'),
    },
  },
  th: {
    form: 'text',
    content: 'inline',
    about: { zh: '表单的栏目格，写在 :::sheet 里', en: 'cell with a label, inside :::sheet' },
    attributes: { ...spans, vertical: flag('竖排', 'one character below the other') },
  },
  td: {
    form: 'text',
    content: 'inline',
    about: { zh: '表单的内容格，写在 :::sheet 里', en: 'cell with a value, inside :::sheet' },
    attributes: {
      ...spans,
      lines: whole('至少几行高', 'room for that many lines at least'),
      align: alignment,
      indent: flag('每段首行缩进两字', 'paragraphs begin with an indent'),
      sign: text('格内右下的签名栏，多人以竖线分开', 'lines to sign at the lower right, signers parted by |'),
      certificate: text('签名后的证号栏名', 'label of a certificate number behind each signature'),
      numbers: text('已印好的证号，以竖线分开', 'certificate numbers already printed, parted by |'),
      date: flag('签名下印“年 月 日”', 'a date to fill in under the signatures'),
    },
  },
  kai: { form: 'text', content: 'inline', about: { zh: '楷体', en: 'kai face' }, attributes: {} },
  hei: { form: 'text', content: 'inline', about: { zh: '黑体', en: 'hei face' }, attributes: {} },
  'form-head': {
    form: 'leaf',
    content: 'none',
    about: { zh: '执法文书的文头', en: 'head of an enforcement form' },
    attributes: {
      heading: text('总标题', 'general heading', true),
      title: text('文书名称', 'title of the form', true),
      variant: text('名称后的括注', 'note behind the title'),
      rule: {
        kind: 'choice',
        choices: ['single', 'double'],
        about: { zh: '文头线：决定、指令为单线，笔录为双线', en: 'one rule on orders, two on records' },
      },
    },
  },
  number: {
    form: 'leaf',
    content: 'inline',
    about: { zh: '发文字号或文书编号', en: 'document number' },
    attributes: { signer: text('签发人，仅上行文', 'signer, upward documents only') },
  },
  addressee: {
    form: 'leaf',
    content: 'inline',
    about: { zh: '主送机关或受文单位，末尾用全角冒号', en: 'addressee, ends with a full-width colon' },
    attributes: {},
  },
  note: {
    form: 'leaf',
    content: 'inline',
    about: { zh: '附注，写在圆括号内', en: 'note in brackets under the date' },
    attributes: {},
  },
  imprint: {
    form: 'leaf',
    content: 'none',
    about: { zh: '版记', en: 'imprint' },
    attributes: {
      copies: text('抄送机关', 'copies to'),
      issuer: text('印发机关', 'issuer', true),
      date: text('印发日期', 'date of printing', true),
    },
  },
  continuation: {
    form: 'leaf',
    content: 'inline',
    about: { zh: '续页的页首，如“询问笔录（续页）”', en: 'head of all pages but the first' },
    attributes: { number: text('文书编号', 'document number') },
  },
  copies: {
    form: 'leaf',
    content: 'inline',
    about: { zh: '文书份数说明', en: 'who gets a copy of the form' },
    attributes: {},
  },
  verification: {
    form: 'leaf',
    content: 'none',
    about: { zh: '核验码', en: 'verification mark' },
    attributes: {
      code: text('核验码', 'short code', true),
      url: text('核验网址', 'address of the QR code', true),
    },
  },
  masthead: {
    form: 'container',
    content: 'lines',
    about: { zh: '发文机关标志，每段一个机关', en: 'red head, one agency a paragraph' },
    attributes: {
      suffix: text('机关名称后的字，如“文件”', 'word behind the names'),
      serial: text('份号，6 位数字', 'number of the copy, six digits'),
      secrecy: text('密级和保密期限，如“机密★1年”', 'class and term of secrecy'),
      urgency: text('紧急程度，如“特急”', 'urgency'),
    },
  },
  fields: {
    form: 'container',
    content: 'rows',
    about: { zh: '成行的栏目，每段一行', en: 'labelled values, one row a paragraph' },
    attributes: {},
  },
  'sign-lines': {
    form: 'container',
    content: 'rows',
    about: { zh: '签名栏，每段一行', en: 'lines to sign, one row a paragraph' },
    attributes: {},
  },
  area: {
    form: 'container',
    content: 'paragraphs',
    about: { zh: '带横线的书写区，随内容增高', en: 'ruled lines that grow with the text' },
    attributes: {
      lines: whole('至少几行', 'lines at least', true),
      open: flag('有内容时也留空行，供手写', 'keeps empty lines below text, to go on by hand'),
    },
  },
  dialogue: {
    form: 'container',
    content: 'rows',
    about: {
      zh: '问答，每段一句，以 :label[问] 或 :label[答] 开头',
      en: 'questions and answers, one a paragraph, each begins with :label[…]',
    },
    attributes: { lines: whole('至少几行', 'lines at least') },
  },
  choices: {
    form: 'container',
    content: 'rows',
    about: {
      zh: '一列选择项，每段一项，以 :checkbox{} 开头',
      en: 'boxes to tick, one a paragraph, each begins with :checkbox{}',
    },
    attributes: { columns: whole('分几栏', 'columns') },
  },
  'page-foot': {
    form: 'container',
    content: 'blocks',
    about: { zh: '每页页脚都印的签名栏', en: 'lines to sign at the foot of every page' },
    attributes: {},
  },
  landscape: {
    form: 'container',
    content: 'blocks',
    about: { zh: '另页横排的内容', en: 'blocks on landscape pages of their own' },
    attributes: {},
  },
  sheet: {
    form: 'container',
    content: 'rows',
    about: { zh: '审批表等表单，每段一行格子', en: 'form sheet, one row of cells a paragraph' },
    attributes: {
      columns: { kind: 'weights', required: true, about: { zh: '各列宽度之比', en: 'shares of the width' } },
    },
  },
  signature: {
    form: 'container',
    content: 'lines',
    about: { zh: '署名和成文日期，每段一个机关', en: 'signature and date, one agency a paragraph' },
    attributes: {
      date: text('成文日期', 'date of the document', true),
      seal: flag('留出盖章处', 'leaves a place for the seal'),
    },
  },
  attachments: {
    form: 'container',
    content: 'list',
    about: { zh: '附件说明', en: 'list of attachments' },
    attributes: {},
  },
  table: {
    form: 'container',
    content: 'table',
    about: {
      zh: '一张表；格内只写 ^ 与上格合并，只写 < 与左格合并',
      en: 'one table; a cell holding only ^ joins the one above, only < the one to its left',
    },
    attributes: {
      weights: { kind: 'weights', about: { zh: '各列宽度之比，如 1 4 2', en: 'shares of the width' } },
      caption: text('表题', 'caption'),
      head: whole('表头行数', 'rows of the head'),
      rows: whole('至少几行；正式文书的空行注明“以下空白”并划去', 'rows at least; unused ones are closed'),
      open: flag('空行不划去，供手写', 'leaves unused rows open, to be filled in by hand'),
      rowhead: flag('每行第一格为行名', 'the first cell names its row'),
    },
  },
  annex: {
    form: 'container',
    content: 'blocks',
    about: { zh: '另页的附件，以 # 标题开头', en: 'annex on its own page, begins with a # title' },
    attributes: {
      label: text('如“附件1”', 'e.g. 附件1', true),
      landscape: flag('横排', 'on landscape pages'),
    },
  },
  text: {
    form: 'container',
    content: 'blocks',
    about: { zh: '改变段落的对齐或首行缩进', en: 'paragraphs with another alignment or indent' },
    attributes: {
      align: alignment,
      flush: flag('首行不缩进', 'no indent of the first line'),
    },
  },
} as const satisfies Record<string, DirectiveRule>;

export type DirectiveName = keyof typeof directives;
