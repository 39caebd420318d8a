import type { words as en } from './whatif-mistakes.en.ts';

export const words: typeof en = {
  head: '常见误区',
  none: (all) => `检查了 ${all} 项，没有发现。`,
  looked: (found, all) => `检查了 ${all} 项，发现 ${found} 项。`,
  mendPlain: '改过来',
  mistake: {
    'one-placement': (share, most) =>
      `一位达人占了达人费用的 ${share}；超过 ${most}，一旦不理想就没有余地。`,
    'mega-core': (booked, room) =>
      `头部达人成了这个组合的主力：请了 ${booked} 位，而按预算只够请 ${room} 位来领衔。`,
    'top-heavy': (share, most) =>
      `腰部和头部达人占了达人费用的 ${share}；超过 ${most}，留给更受信任的初级达人和 KOC 的就不多了。`,
    'one-day': (most, all) => `${all} 篇笔记有 ${most} 篇在同一天发布。分几天发，才能互相带动。`,
    rushed: (late) => `今天启动也赶不上这个日期，工期差 ${late}。`,
    'no-revision': () => '没有安排修改，而初稿很少能直接定稿。',
    'no-review': () => '没有留出审稿或合规检查的时间。',
    'no-disclosure': () => 'Brief 里没有写明如何声明合作。',
    'no-keywords': () => 'Brief 里没有搜索关键词，而笔记主要靠搜索被看到。',
    'no-chinese': (_lacks, all) =>
      `Brief 里写好的 ${all} 段文字都只有英文。光翻译不够，要改成这里的人会说的话。`,
    'follower-count': (unknown, all) => `名单里 ${all} 位达人，有 ${unknown} 位只知道粉丝数。`,
    'agency-alone': (all) =>
      `${all} 位达人来自代理机构，这里没有他们的笔记。请自己看看他们近期的笔记。`,
    'under-minimum': (total, least) => `${total} 低于一轮投放通常需要的 ${least}。`,
    'one-off': (live) => `全部笔记在 ${live}内发完，之后没有内容。搜索排名和信任要靠持续更新。`,
    'short-cycle': (sum, least) => `从 Brief 到上线只排了 ${sum}工作日，通常需要 ${least}以上。`,
    'event-squeezed': (more, least) => `节点只多留了 ${more}工作日，应留 ${least}。`,
    'many-rounds': (rounds) => `修改 ${rounds} 轮之后，说话的就不再是达人了。`,
    'cold-boost': (after) => `发布 ${after}后就决定投流，那时还不知道哪篇跑得好。`,
    'no-category': (all) => `还没有说明要找的类目，${all} 位达人无法按类目衡量。`,
    'no-details': () => 'Brief 里没有色号、价格或购买渠道，而读者会搜这些。',
    prescriptive: (must, most) =>
      `每篇笔记有 ${must} 项必须写到；超过 ${most} 项，就成了品牌在写。这条线是我们的假设。`,
    'no-responder': () => '没有指定笔记上线后由谁回复评论。',
  },
  mend: {
    'one-placement': '解除锁定，恢复限制',
    'mega-core': '解除锁定，恢复限制',
    'top-heavy': '解除锁定，恢复限制',
    'one-day': '重新分散',
    rushed: '改为最早来得及的日期',
    'no-revision': '安排一轮修改',
    'no-review': '恢复常规时间',
    'no-disclosure': '填入常用说法',
    'one-off': '加上收尾笔记',
    'short-cycle': '恢复常规工期',
    'event-squeezed': '留足两周',
    'many-rounds': '恢复为一轮',
    'cold-boost': '三天后再决定',
  },
  passage: {
    tiers: 'Playbook，达人量级',
    phase1: 'Playbook，第一阶段：策略与时间',
    phase2: 'Playbook，第二阶段：寻找与评估',
    phase3: 'Playbook，第三阶段：Brief',
    phase4: 'Playbook，第四阶段：内容与合规',
    phase5: 'Playbook，第五阶段：发布',
    budget: 'Playbook，预算分配',
    mistakes: 'Playbook，常见误区',
  },
};
