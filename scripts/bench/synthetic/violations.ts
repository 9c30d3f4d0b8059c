/** A kind of violation: what is violated, by which article it is punished, and how an inspector describes it. */
export interface Violation {
  /** Id of the responsibility it falls under. */
  duty: string;
  title: string;
  violated: string;
  basis: string;
  /** Findings; `{place}`, `{person}`, `{count}`, `{day}` are filled in. */
  findings: readonly string[];
}

const article = (text: string): string => `《中华人民共和国安全生产法》${text}`;

/** Kinds of violation with fines up to 5 万元 or more, so that one range of fines is right for all. */
export const violations: readonly Violation[] = [
  {
    duty: 'penalty-training',
    title: '未按照规定对从业人员进行安全生产教育和培训',
    violated: article('第二十八条第一款'),
    basis: article('第九十七条第（三）项'),
    findings: [
      '{place}新上岗人员{person}等{count}人未经三级安全教育即独立操作，培训档案中没有考核试卷',
      '{day}以来转岗人员{count}人未接受岗前培训，{person}不能说明本岗位的危险因素和应急措施',
    ],
  },
  {
    duty: 'penalty-training-record',
    title: '未如实记录安全生产教育和培训情况',
    violated: article('第二十八条第四款'),
    basis: article('第九十七条第（四）项'),
    findings: [
      '{day}的培训签到表有{count}人签名笔迹一致，其中{person}当日考勤为外出，签名由班组长代签',
      '线上考试系统显示同一登录地址在九分钟内提交{count}份满分答卷，{person}承认代为作答',
    ],
  },
  {
    duty: 'penalty-hazard-record',
    title: '未将事故隐患排查治理情况如实记录',
    violated: article('第四十一条第二款'),
    basis: article('第九十七条第（五）项'),
    findings: [
      '{day}至检查当日的隐患排查台账空白{count}页，{place}已知的渗漏没有登记，也未向从业人员通报',
      '台账记载的{count}项隐患均填“已整改”，现场核对{place}仍有三项原样存在，记录由{person}事后补写',
    ],
  },
  {
    duty: 'penalty-emergency-plan',
    title: '未定期组织应急救援预案演练',
    violated: article('第八十一条'),
    basis: article('第九十七条第（六）项'),
    findings: [
      '应急救援预案备案后{count}个月未组织演练，{place}值班人员{person}不熟悉报警和疏散程序',
      '演练记录所附照片摄于{day}以前，{place}应急物资柜缺少正压式空气呼吸器{count}具',
    ],
  },
  {
    duty: 'penalty-special-operation',
    title: '特种作业人员未取得相应资格上岗作业',
    violated: article('第三十条第一款'),
    basis: article('第九十七条第（七）项'),
    findings: [
      '{person}未取得高压电工作业操作证，{day}在{place}从事停送电操作，工作票由他人代签',
      '{place}焊工{person}所持操作证已过有效期{count}个月，仍在从事熔化焊接与热切割作业',
    ],
  },
  {
    duty: 'penalty-sign',
    title: '未在有较大危险因素的设施、设备上设置明显的安全警示标志',
    violated: article('第三十五条'),
    basis: article('第九十九条第（一）项'),
    findings: [
      '{place}存在中毒和窒息危险，入口处没有安全警示标志，原有标志于{day}粉刷时拆除后未恢复',
      '{place}共有{count}处高温、旋转部位没有警示标志，巡检人员{person}未将其列入检查表',
    ],
  },
  {
    duty: 'penalty-equipment',
    title: '安全设备的安装、使用不符合国家标准',
    violated: article('第三十六条第一款'),
    basis: article('第九十九条第（二）项'),
    findings: [
      '{place}可燃气体探测器距释放源超过规定距离，{count}台报警信号未接入有人值守的控制室',
      '{place}除尘系统未采用泄爆措施，灰斗下部没有锁气卸灰装置，积尘厚度实测{count}毫米',
    ],
  },
  {
    duty: 'penalty-maintenance',
    title: '未对安全设备进行经常性维护、保养和定期检测',
    violated: article('第三十六条第二款'),
    basis: article('第九十九条第（三）项'),
    findings: [
      '{place}报警控制器显示{count}路故障代码，自{day}起没有维护记录，备用电源不能切换',
      '{place}压力表表盘破裂且无检定标识，安全阀铅封缺失，操作人员{person}不能说明校验周期',
    ],
  },
  {
    duty: 'penalty-protection',
    title: '未为从业人员提供符合国家标准的劳动防护用品',
    violated: article('第四十五条'),
    basis: article('第九十九条第（五）项'),
    findings: [
      '{place}作业人员{person}等{count}人佩戴一次性纱布口罩，未配备防毒面具和防静电工作服',
      '{day}领用记录显示绝缘手套超过试验周期{count}个月仍在{place}使用，未按规定更换',
    ],
  },
  {
    duty: 'penalty-dangerous-work',
    title: '进行危险作业未安排专门人员进行现场安全管理',
    violated: article('第四十三条'),
    basis: article('第一百零一条第（三）项'),
    findings: [
      '{day}{place}动火作业期间监护人{person}离开现场{count}分钟，作业点下方堆放稀释剂空桶',
      '{place}吊装作业未设警戒区，审批表上的监护人{person}当日休假，签名系他人代写',
    ],
  },
];

/** What inspectors also note; it founds nothing. */
export const remarks: readonly string[] = [
  '检查时出示执法证件，说明来意，由{person}陪同并全程录音录像',
  '执法人员调取{place}监控录像、设备点检表、劳动合同和工资发放凭证，核对了{count}份原始记录',
  '上述情况自{day}起存在，涉及从业人员{count}名，未造成人员伤亡和财产损失',
  '当事人当场停止作业，更换部件、补办票证，并提交书面情况说明及整改方案',
  '{person}在现场检查记录、询问笔录上逐页签字确认，对检查程序没有异议',
  '复查时{place}已增设防爆风机和氧气检测仪，{count}项问题全部整改，台账与现场一致',
  '经询问，{person}称因设备厂家停产，配件采购周期较长，故未及时处理',
  '现场同时发现疏散指示标志损坏{count}处，已另行下达责令限期整改指令书',
];
