import type { PublicOf } from '../derive/public.ts';

/** Text as a Python literal. */
function literal(text: string): string {
  return JSON.stringify(text);
}

/** A program that repeats the drawing of firms with nothing but Python's standard library, to be read and run by anybody. */
export function drawProgram(
  draw: PublicOf<'draw'>,
  weightOf: readonly { class: string; weight: number }[],
): string {
  const weights = weightOf.map((each) => `${literal(each.class)}: ${each.weight}`).join(', ');
  return `import hashlib, json
from fractions import Fraction
from functools import cmp_to_key

seed = ${literal(draw.seed)}
weights = {${weights}}  # 没有写的等级为 1
records = json.load(open("pool.json", encoding="utf-8"))["records"]
pool = next(r for r in records if r["id"] == ${literal(draw.firmPool ?? '')})
sha = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()

lines = sorted(m["code"] + "\\t" + m["class"] + "\\n" for m in pool["members"])
pool_hash = sha("".join(lines))
print("校验值", pool_hash, "一致" if pool_hash == "${draw.poolHash}" else "不一致")

def number(m):
    return int(sha("\\n".join([seed, pool_hash, "firms", m["code"]]))[:16], 16) + 1

def compare(a, b):  # u^(1/w) 从大到小，用整数精确比较
    wa, wb = weights.get(a["class"], 1), weights.get(b["class"], 1)
    left = Fraction(number(a), 2**64) ** wb
    right = Fraction(number(b), 2**64) ** wa
    return (left < right) - (left > right) or (a["code"] > b["code"]) - (a["code"] < b["code"])

for place, m in enumerate(sorted(pool["members"], key=cmp_to_key(compare)), 1):
    print(place, m["code"], m["name"])
`;
}
