/** The sample case with what may come between notice and decision: defence and hearing. */

import { changes, officers, undecided } from './case.ts';

const notice = {
  docNumber: '（示）应急听告〔2026〕1号',
  on: '2026-01-26',
  servedOn: '2026-01-26',
  facts: [
    '未如实记录2025年第四季度从业人员安全生产教育和培训情况，经责令限期改正，逾期未改正。',
    '液氨储罐区视频存储时长不足，温度、压力信号未上传监测预警系统。',
  ],
  violated: ['《中华人民共和国安全生产法》第二十八条第四款', '《中华人民共和国安全生产法》第四十条第一款'],
  basis: [
    '《中华人民共和国安全生产法》第九十七条第（四）项',
    '《中华人民共和国安全生产法》第一百零一条第（二）项',
  ],
  discretion: '示例省安全生产行政处罚裁量权基准，一般',
  kinds: ['fine', 'stop-production'],
  fine: 120000,
  statementDays: 5,
  hearingRight: true,
};

export const withHearingRight = changes({ ...undecided, notices: [notice] });

const hearing = {
  requestedOn: '2026-01-29',
  applicant: '示例市松风化工有限公司',
  docNumber: '（示）应急听通〔2026〕1号',
  noticeOn: '2026-01-30',
  on: '2026-02-11',
  from: '9:00',
  to: '10:50',
  place: '示例市应急管理局第二会议室',
  host: '法演示',
  hostPost: '政策法规科副科长',
  members: ['听示例', '听样例'],
  clerk: '时样例',
  investigators: ['演示员甲', '演示员乙'],
  attendees: [
    { name: '甄示范', post: '总经理', relation: '法定代表人' },
    { name: '律样例', employer: '示例律师事务所', post: '律师', relation: '委托代理人' },
  ],
  record:
    '主持人：现在核对听证参加人。各方对主持人、听证员、书记员是否申请回避？\n申请人：不申请回避。\n调查人员：2026年1月12日检查发现，申请人未如实记录2025年第四季度培训情况，储罐区监控信号未上传，有现场检查记录、勘验笔录、询问笔录为证，建议罚款人民币120000元并责令停产停业。\n申请人：事实认可。监控信号已于1月20日恢复上传，培训已补齐，请求从轻处罚。\n调查人员：恢复上传的情况属实，有复查记录。\n主持人：请申请人作最后陈述。\n申请人：请求考虑及时改正的情况。\n主持人：听证结束，请各方核对笔录后签名。',
  recordSigned: true,
  report: {
    docNumber: '（示）应急听报〔2026〕1号',
    on: '2026-02-12',
    opinion:
      '违法事实清楚，证据充分，程序合法。当事人在听证前已恢复监控、补齐培训，建议适当降低罚款数额，不责令停产停业。',
  },
};

export const withHearing = changes({ ...undecided, notices: [notice], hearing });

export const withRefusal = changes({
  ...undecided,
  notices: [notice],
  hearing: {
    requestedOn: '2026-02-03',
    applicant: '示例市松风化工有限公司',
    refusal: { docNumber: '（示）应急不听〔2026〕1号', on: '2026-02-04', ground: 'late' },
  },
});

export const withDefence = changes({
  statements: [
    {
      kind: 'oral',
      on: '2026-01-28',
      from: '15:00',
      to: '15:40',
      place: '示例市应急管理局询问室',
      person: {
        name: '甄示范',
        gender: 'male',
        employer: '示例市松风化工有限公司',
        post: '总经理',
        phone: '0999-7654321',
      },
      officers,
      recorder: '演示员乙',
      content:
        '我公司对告知的违法事实没有异议。\n培训记录失实是档案员补写造成的，公司已在1月24日前完成23人补训，并停止了档案员的岗位工作。\n公司此前三年没有受过行政处罚，请求从轻处罚。',
      recheck: '经复核，补训情况属实，部分采纳。',
      recheckedOn: '2026-01-30',
      adopted: 'partly',
    },
  ],
});
