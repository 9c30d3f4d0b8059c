import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';

/** Complaints are received, some accepted, of these some verified, of these some found true. */
export const complaints = defineRule({
  code: 'statistics/complaints',
  number: 'STA-15',
  severity: 'error',
  title: {
    zh: '查实、核查、受理、收到举报逐级不增',
    en: 'Complaints found true, verified, accepted, received in order',
  },
  basis: ['《中华人民共和国安全生产法》第七十三条', ...basis],
  on: ['statistics'],
  run: ({ value }) => [
    ...notMore(value, 'complaints.accepted', 'complaints.received'),
    ...notMore(value, 'complaints.verified', 'complaints.accepted'),
    ...notMore(value, 'complaints.confirmed', 'complaints.verified'),
  ],
  examples: [
    { title: '没有举报', change: { complaints: { received: 0, accepted: 0, verified: 0, confirmed: 0 } } },
    { title: '受理多于收到', change: { 'complaints.accepted': 6 }, reports: ['complaints.accepted'] },
    { title: '核查多于受理', change: { 'complaints.verified': 5 }, reports: ['complaints.verified'] },
    { title: '查实多于核查', change: { 'complaints.confirmed': 5 }, reports: ['complaints.confirmed'] },
  ],
});
