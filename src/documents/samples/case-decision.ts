/** The sample case with steps towards its decision that it did not take: extension, submission, discussion, ruling, review. */

import { changes, undecided } from './case.ts';

export const withExtension = changes({
  ...undecided,
  filing: {
    docNumber: '（示）应急立〔2026〕1号',
    on: '2026-01-14',
    extensions: [
      {
        docNumber: '（示）应急案延〔2026〕1号',
        reason:
          '本案液位计失效原因需要鉴定，鉴定机构需在实验室条件下复现故障，鉴定意见预计4月下旬作出，不能在法定期限内作出处罚决定。',
        on: '2026-04-07',
        approvedOn: '2026-04-09',
        approver: '安示范',
        until: '2026-05-29',
        review: { by: '法样例', on: '2026-04-08', opinion: '同意延期' },
        approval: { by: '安示范', on: '2026-04-09', opinion: '同意' },
      },
    ],
  },
});

export const withSubmission = changes({
  submission: {
    docNumber: '（示）应急处呈〔2026〕1号',
    on: '2026-02-03',
    opinion: '建议罚款人民币20000元。',
    review: { by: '支示例', post: '支队长', on: '2026-02-04', opinion: '同意承办人意见' },
    approval: { by: '安示范', post: '局长', on: '2026-02-05', opinion: '同意' },
  },
});

export const withDiscussion = changes({
  discussion: {
    docNumber: '（示）应急罚集〔2026〕1号',
    on: '2026-02-04',
    from: '14:30',
    to: '15:20',
    place: '局第一会议室',
    host: '安示范',
    reporter: '演示员甲',
    recorder: '时样例',
    attendees: [
      { name: '安示范', post: '局长' },
      { name: '副示例', post: '副局长' },
      { name: '支示例', post: '支队长' },
      { name: '法样例', post: '政策法规科科长' },
    ],
    content: '讨论示例市松风化工有限公司未如实记录安全生产教育和培训情况案的处理意见。',
    speeches: [
      { by: '演示员甲', text: '汇报案情、证据、告知情况和处理意见，建议罚款人民币20000元' },
      { by: '法样例', text: '经法制审核，事实清楚，证据充分，程序合法，裁量适当' },
      { by: '支示例', text: '当事人及时补训，同意按较轻阶次处罚' },
      { by: '副示例', text: '同意' },
    ],
    conclusion: '一致同意罚款人民币20000元。',
  },
});

export const withPublicRuling = changes({
  publicRuling: {
    on: '2026-02-04',
    from: '9:30',
    to: '10:20',
    place: '示例市应急管理局第一会议室',
    host: '副示例',
    recorder: '时样例',
    present: ['甄示范（总经理）', '代示例（示例市人大代表）', '示例市化工行业协会代表'],
    record: '承办人通报案情和证据，当事人陈述补训情况并请求从轻处罚。\n参加人员一致认为事实清楚，处罚适当。',
    conclusion: '罚款人民币20000元。',
    reportOn: '2026-02-05',
  },
});

export const withCooperation = changes({
  cooperation: [
    {
      docNumber: '（示）应急协〔2026〕1号',
      to: '示范州应急管理局',
      matter:
        '核实示例市松风化工有限公司所交三份培训合格证书是否由你辖区示范培训学校签发。\n调取2025年第四季度该校培训签到表复印件，并注明与原件核对无异。',
      requestedOn: '2026-01-14',
      repliedOn: '2026-01-20',
      reply: '三份证书均由该校签发，签到表随函附送。',
    },
  ],
});

export const withMajorReview = changes({
  preReview: {
    docNumber: '示审〔2026〕1号',
    level: 'province',
    submittedOn: '2026-01-30',
    on: '2026-02-03',
    reviewer: '示例省应急管理厅政策法规处',
    opinion: '事实清楚，证据充分，适用法律正确，裁量适当',
    agreed: true,
  },
});
