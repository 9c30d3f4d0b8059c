import type { Text } from '../base/diagnostic.ts';

/** A place where YAML would drop what somebody most likely meant to write. */
export interface Loss {
  code: string;
  message: Text;
  hint: Text;
  start: number;
  end: number;
}

/** A plain or quoted scalar: what it says, the offsets it runs between, and the anchor it bears. */
export interface Spelled {
  value: unknown;
  start: number;
  end: number;
  anchor: string | undefined;
}

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** `地址: 3号楼 #2` ends before the #: a comment. One that is meant has a blank behind its sign. */
function comment(text: string, scalar: Spelled): Loss | undefined {
  const after = scalar.end;
  const end = lineEnd(text, after);
  const found = /^\s*(#[^\s#].*)/u.exec(text.slice(after, end))?.[1];
  return found === undefined
    ? undefined
    : {
        code: 'yaml/comment',
        message: {
          zh: `“${found.trimEnd()}”会被当作注释丢失`,
          en: `“${found.trimEnd()}” would be lost as a comment`,
        },
        hint: {
          zh: '是内容的，请把整个内容用半角单引号括起来；是说明的，请在 # 后面加一个空格',
          en: 'Put the value in single quotes, or a blank behind # where it is a comment',
        },
        start: end - text.slice(after, end).trimStart().length,
        end,
      };
}

/** `名称: &甲公司` names an empty value. */
function anchor(text: string, scalar: Spelled): Loss | undefined {
  if (scalar.anchor === undefined || scalar.value !== '') return undefined;
  const start = text.lastIndexOf(`&${scalar.anchor}`, scalar.start);
  return {
    code: 'yaml/anchor',
    message: {
      zh: `“&${scalar.anchor}”会被当作标记丢失`,
      en: `“&${scalar.anchor}” would be lost as an anchor`,
    },
    hint: { zh: '请把整个内容用半角单引号括起来', en: 'Put the whole value in single quotes' },
    start: Math.max(0, start),
    end: start + scalar.anchor.length + 1,
  };
}

/** What of a text that can be read would be lost. */
export function lossesOf(scalars: readonly Spelled[], text: string): Loss[] {
  const found: Loss[] = [];
  for (const scalar of scalars) {
    const loss = anchor(text, scalar) ?? comment(text, scalar);
    if (loss && !found.some(({ start }) => start === loss.start)) found.push(loss);
  }
  return found;
}
