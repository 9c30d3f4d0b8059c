import { addDays, yearOf } from '../../../src/base/dates.ts';
import { decisionDay, filled, firm, person, type FileRecord } from './penalties.ts';
import { random, type Random } from './random.ts';
import { violations } from './violations.ts';
import * as words from './words.ts';

/** Two officers, as documents name them. */
const officers = [
  { name: '演示员甲', certificate: '99990000001' },
  { name: '演示员乙', certificate: '99990000002' },
];

function findingsOf(chance: Random, on: string): FileRecord[] {
  return chance.some(violations, chance.integer(0, 2)).map((act) => ({
    text: `${filled(chance.pick(act.findings), chance, on)}。`,
    items: [chance.pick(['1', '2'])],
    grade: '一般事故隐患',
    basis: [act.violated],
    due: addDays(on, 15),
    rectifiedOn: addDays(on, chance.integer(3, 14)),
  }));
}

/**
 * Makes inspections outside the plan, in the order of their numbers, each with its record and up to two findings that were
 * set right. The same seed gives the same records.
 */
export function syntheticInspections(count: number, seed = 1): FileRecord[] {
  let year = 0;
  let serial = 0;
  return Array.from({ length: count }, (_, n) => {
    const chance = random(seed * 2_000_003 + n);
    const on = decisionDay(n, count);
    if (yearOf(on) !== year) [year, serial] = [yearOf(on), 0];
    serial += 1;
    return inspection(n, { on, number: `${year}-${String(serial).padStart(5, '0')}`, year, serial }, chance);
  });
}

function inspection(
  n: number,
  { on, number, year, serial }: { on: string; number: string; year: number; serial: number },
  chance: Random,
): FileRecord {
  const { name, uscc } = firm(n);
  const findings = findingsOf(chance, on);
  const head = person(chance);
  return {
    id: number,
    agency: 'shili',
    on,
    matter: '安全生产专项检查',
    trigger: { source: '专项触发', reference: `示例市安委办部署〔${year}〕${chance.integer(1, 40)}号` },
    selection: '专项检查',
    party: {
      name,
      uscc,
      head,
      post: chance.pick(words.posts),
      phone: `0999-761${String(chance.integer(0, 9999)).padStart(4, '0')}`,
      address: `示例市${chance.pick(words.areas)}${chance.pick(words.streets)}${chance.integer(1, 299)}号`,
    },
    sector: chance.pick(words.sectors),
    scheme: {
      docNumber: `（示）应急检查〔${year}〕${serial}号`,
      from: on,
      matters: [
        { number: '1', text: '安全生产教育和培训' },
        { number: '2', text: '安全设备维护和检测' },
      ],
      way: '现场检查，查阅资料',
      team: officers,
      teamLeader: officers[0]!.name,
      approval: { by: '演示局长', post: '分管负责人', on: addDays(on, -1), opinion: '同意' },
    },
    record: {
      docNumber: `（示）应急检记〔${year}〕${serial}号`,
      place: chance.pick(words.places),
      fromTime: '09:10',
      toTime: '11:40',
      identityShown: '是',
      rightsTold: '是',
      officers,
      content: `查阅教育培训档案和隐患排查台账，检查${chance.pick(words.places)}。`,
      handling: findings.length > 0 ? `发现问题${findings.length}项，当场责令改正。` : '未发现问题。',
      representative: head,
      recording: '执法记录仪2段',
    },
    findings,
    result: findings.length > 0 ? '发现问题已责令改正' : '未发现问题',
    publishedOn: addDays(on, 5),
    archive: { number: `${year}-检查-${serial}`, on: addDays(on, 20), years: 10 },
  };
}
